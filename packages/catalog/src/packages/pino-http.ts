import type { PackageModel } from '@privet/model';

export default {
  package: 'pino-http',
  docs: 'https://github.com/pinojs/pino-http#readme',
  exports: {
    default: {
      call: {
        returns: 'HttpLogger',
        redactedPaths: [
          { argument: 0, path: 'redact' },
          { argument: 0, path: 'redact.paths' },
        ],
      },
    },
    pinoHttp: {
      call: {
        returns: 'HttpLogger',
        redactedPaths: [
          { argument: 0, path: 'redact' },
          { argument: 0, path: 'redact.paths' },
        ],
      },
    },
  },
  types: { HttpLogger: { members: { logger: { instance: 'pino#Logger' } } } },
} satisfies PackageModel;
