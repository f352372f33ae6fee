import type { PackageModel } from '@privet/model';

export default {
  package: 'node-fetch',
  docs: 'https://github.com/node-fetch/node-fetch',
  exports: {
    default: {
      call: {
        sinks: [
          {
            kind: 'network',
            data: [
              { argument: 1, path: 'body' },
              { argument: 1, path: 'headers' },
            ],
            host: { argument: 0 },
          },
          { kind: 'url', data: [{ argument: 0 }] },
        ],
        carries: [],
      },
    },
  },
} satisfies PackageModel;
