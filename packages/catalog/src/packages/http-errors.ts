import type { PackageModel } from '@privet/model';

const reportsFirstOrIsMade = {
  call: { sinks: [{ kind: 'error', data: [{ argument: 0 }] }], carries: [{ argument: 0 }] },
  construct: { sinks: [{ kind: 'error', data: [{ argument: 0 }] }], carries: [{ argument: 0 }] },
} as const;

export default {
  package: 'http-errors',
  docs: 'https://github.com/jshttp/http-errors',
  exports: {
    default: {
      call: {
        sinks: [{ kind: 'error', data: [{ argument: 0 }, { argument: 1 }, { argument: 2 }] }],
        carries: [{ argument: 0 }, { argument: 1 }, { argument: 2 }],
      },
      members: {
        BadRequest: reportsFirstOrIsMade,
        Unauthorized: reportsFirstOrIsMade,
        PaymentRequired: reportsFirstOrIsMade,
        Forbidden: reportsFirstOrIsMade,
        NotFound: reportsFirstOrIsMade,
        MethodNotAllowed: reportsFirstOrIsMade,
        NotAcceptable: reportsFirstOrIsMade,
        Conflict: reportsFirstOrIsMade,
        Gone: reportsFirstOrIsMade,
        UnprocessableEntity: reportsFirstOrIsMade,
        TooManyRequests: reportsFirstOrIsMade,
        InternalServerError: reportsFirstOrIsMade,
        NotImplemented: reportsFirstOrIsMade,
        BadGateway: reportsFirstOrIsMade,
        ServiceUnavailable: reportsFirstOrIsMade,
        GatewayTimeout: reportsFirstOrIsMade,
        HttpError: { construct: { sinks: [{ kind: 'error', data: [{ argument: 0 }] }], carries: [{ argument: 0 }] } },
      },
    },
    BadRequest: reportsFirstOrIsMade,
    Unauthorized: reportsFirstOrIsMade,
    PaymentRequired: reportsFirstOrIsMade,
    Forbidden: reportsFirstOrIsMade,
    NotFound: reportsFirstOrIsMade,
    MethodNotAllowed: reportsFirstOrIsMade,
    NotAcceptable: reportsFirstOrIsMade,
    Conflict: reportsFirstOrIsMade,
    Gone: reportsFirstOrIsMade,
    UnprocessableEntity: reportsFirstOrIsMade,
    TooManyRequests: reportsFirstOrIsMade,
    InternalServerError: reportsFirstOrIsMade,
    NotImplemented: reportsFirstOrIsMade,
    BadGateway: reportsFirstOrIsMade,
    ServiceUnavailable: reportsFirstOrIsMade,
    GatewayTimeout: reportsFirstOrIsMade,
  },
} satisfies PackageModel;
