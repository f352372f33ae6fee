import type { PackageModel } from '@privet/model';

const answers = { call: { returns: 'RouteDecorator' } } as const;
const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;

/** Guards, and decorators that are composed. */
const checks = { call: { passesChecks: { argument: 'all' } } } as const;

/** What is thrown is answered to whoever asked, and logged. */
const exception = {
  construct: { sinks: [{ kind: 'error', data: [{ argument: 0 }] }], carries: [{ argument: 0 }] },
} as const;

export default {
  package: '@nestjs/common',
  docs: 'https://docs.nestjs.com/techniques/logger',
  exports: {
    Logger: {
      construct: { returns: 'Logger' },
      members: { log, error: log, warn: log, debug: log, verbose: log, fatal: log },
    },
    ConsoleLogger: { construct: { returns: 'Logger' } },
    HttpException: exception,
    BadRequestException: exception,
    UnauthorizedException: exception,
    NotFoundException: exception,
    ForbiddenException: exception,
    NotAcceptableException: exception,
    RequestTimeoutException: exception,
    ConflictException: exception,
    GoneException: exception,
    HttpVersionNotSupportedException: exception,
    PayloadTooLargeException: exception,
    UnsupportedMediaTypeException: exception,
    UnprocessableEntityException: exception,
    InternalServerErrorException: exception,
    NotImplementedException: exception,
    ImATeapotException: exception,
    MethodNotAllowedException: exception,
    BadGatewayException: exception,
    ServiceUnavailableException: exception,
    GatewayTimeoutException: exception,
    PreconditionFailedException: exception,
    MisdirectedException: exception,
    UseGuards: checks,
    applyDecorators: checks,
    Get: answers,
    Post: answers,
    Put: answers,
    Patch: answers,
    Delete: answers,
    All: answers,
  },
  types: {
    RouteDecorator: { names: [], members: {}, call: { answers: { argument: 0 } } },
    Logger: {
      names: ['Logger', 'LoggerService', 'ConsoleLogger'],
      members: { log, error: log, warn: log, debug: log, verbose: log, fatal: log },
    },
  },
} satisfies PackageModel;
