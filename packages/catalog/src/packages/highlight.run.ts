import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'highlight.run',
  docs: 'https://www.highlight.io/docs/sdk/client',
  recipient: {
    id: 'highlight',
    name: 'Highlight',
    kind: 'monitoring',
    purpose: 'essential.service.operations.improve',
    country: 'US',
  },
  exports: {
    H: {
      members: {
        identify: sends,
        track: sends,
        addSessionProperties: sends,
        consumeError: sends,
        consumeCustomError: sends,
        init: {
          call: {
            options: [
              {
                argument: 1,
                path: 'privacySetting',
                risky: 'none',
                safe: 'strict',
                effect: 'records pages and what people type in the clear',
                categories: ['user.content.private', 'user.behavior'],
              },
              {
                argument: 1,
                path: 'networkRecording.recordHeadersAndBody',
                risky: true,
                safe: false,
                effect: 'records request and response headers and bodies',
                categories: ['user'],
              },
            ],
          },
        },
      },
    },
  },
} satisfies PackageModel;
