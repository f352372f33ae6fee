import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:fetch',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Fetch_API',
  globals: {
    fetch: {
      call: {
        sinks: [
          { kind: 'url', data: [{ argument: 0 }] },
          {
            kind: 'network',
            data: [
              { argument: 1, path: 'body' },
              { argument: 1, path: 'headers' },
            ],
            host: { argument: 0 },
          },
        ],
        carries: [],
      },
    },
    Request: {
      construct: {
        sinks: [
          { kind: 'url', data: [{ argument: 0 }] },
          {
            kind: 'network',
            data: [
              { argument: 1, path: 'body' },
              { argument: 1, path: 'headers' },
            ],
            host: { argument: 0 },
          },
        ],
        carries: [{ argument: 0 }, { argument: 1 }],
      },
    },
  },
} satisfies PackageModel;
