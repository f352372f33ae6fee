import type { PackageModel } from '@privet/model';

export default {
  package: 'express-winston',
  docs: 'https://github.com/bithavoc/express-winston#readme',
  exports: {
    logger: {
      call: {
        sinks: [
          {
            kind: 'log',
            data: [
              { argument: 0, path: 'dynamicMeta.()' },
              { argument: 0, path: 'baseMeta' },
              { argument: 0, path: 'msg.()' },
            ],
          },
        ],
      },
    },
    errorLogger: {
      call: {
        sinks: [
          {
            kind: 'log',
            data: [
              { argument: 0, path: 'dynamicMeta.()' },
              { argument: 0, path: 'baseMeta' },
              { argument: 0, path: 'msg.()' },
            ],
          },
        ],
      },
    },
  },
} satisfies PackageModel;
