import type { PackageModel } from '@privet/model';

const reportsFirstAndSecond = {
  call: {
    sinks: [{ kind: 'error', data: [{ argument: 0 }, { argument: 1 }] }],
    carries: [{ argument: 0 }, { argument: 1 }],
  },
} as const;
const reportsFirstWhenMade = {
  construct: { sinks: [{ kind: 'error', data: [{ argument: 0 }] }], carries: [{ argument: 0 }] },
} as const;

export default {
  package: '@hapi/boom',
  docs: 'https://hapi.dev/module/boom',
  exports: {
    badRequest: reportsFirstAndSecond,
    unauthorized: reportsFirstAndSecond,
    paymentRequired: reportsFirstAndSecond,
    forbidden: reportsFirstAndSecond,
    notFound: reportsFirstAndSecond,
    methodNotAllowed: reportsFirstAndSecond,
    notAcceptable: reportsFirstAndSecond,
    conflict: reportsFirstAndSecond,
    resourceGone: reportsFirstAndSecond,
    badData: reportsFirstAndSecond,
    tooManyRequests: reportsFirstAndSecond,
    internal: reportsFirstAndSecond,
    badImplementation: reportsFirstAndSecond,
    notImplemented: reportsFirstAndSecond,
    badGateway: reportsFirstAndSecond,
    serverUnavailable: reportsFirstAndSecond,
    gatewayTimeout: reportsFirstAndSecond,
    teapot: reportsFirstAndSecond,
    Boom: reportsFirstWhenMade,
    boomify: { call: { carries: [{ argument: 0 }] } },
    default: {
      members: {
        badRequest: reportsFirstAndSecond,
        unauthorized: reportsFirstAndSecond,
        paymentRequired: reportsFirstAndSecond,
        forbidden: reportsFirstAndSecond,
        notFound: reportsFirstAndSecond,
        methodNotAllowed: reportsFirstAndSecond,
        notAcceptable: reportsFirstAndSecond,
        conflict: reportsFirstAndSecond,
        resourceGone: reportsFirstAndSecond,
        badData: reportsFirstAndSecond,
        tooManyRequests: reportsFirstAndSecond,
        internal: reportsFirstAndSecond,
        badImplementation: reportsFirstAndSecond,
        notImplemented: reportsFirstAndSecond,
        badGateway: reportsFirstAndSecond,
        serverUnavailable: reportsFirstAndSecond,
        gatewayTimeout: reportsFirstAndSecond,
        teapot: reportsFirstAndSecond,
        Boom: reportsFirstWhenMade,
      },
    },
  },
} satisfies PackageModel;
