import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;
const logs = {
  call: {
    sinks: [
      { kind: 'log', data: [{ argument: 'all' }] },
      { kind: 'recipient', data: [{ argument: 'all' }] },
    ],
  },
} as const;

export default {
  package: 'trackjs',
  docs: 'https://docs.trackjs.com/browser-agent/',
  recipient: {
    id: 'trackjs',
    name: 'TrackJS',
    kind: 'monitoring',
    purpose: 'essential.service.operations.improve',
    country: 'US',
  },
  exports: {
    TrackJS: {
      members: {
        track: sends,
        addMetadata: sends,
        install: {
          call: {
            sinks: [
              {
                kind: 'recipient',
                data: [
                  { argument: 0, path: 'userId' },
                  { argument: 0, path: 'metadata' },
                ],
              },
            ],
          },
        },
        configure: {
          call: {
            sinks: [
              {
                kind: 'recipient',
                data: [
                  { argument: 0, path: 'userId' },
                  { argument: 0, path: 'metadata' },
                ],
              },
            ],
          },
        },
        console: { members: { log: logs, debug: logs, info: logs, warn: logs, error: logs } },
      },
    },
  },
  globals: {
    TrackJS: {
      members: {
        track: sends,
        addMetadata: sends,
        install: {
          call: {
            sinks: [
              {
                kind: 'recipient',
                data: [
                  { argument: 0, path: 'userId' },
                  { argument: 0, path: 'metadata' },
                ],
              },
            ],
          },
        },
        configure: {
          call: {
            sinks: [
              {
                kind: 'recipient',
                data: [
                  { argument: 0, path: 'userId' },
                  { argument: 0, path: 'metadata' },
                ],
              },
            ],
          },
        },
        console: { members: { log: logs, debug: logs, info: logs, warn: logs, error: logs } },
      },
    },
  },
} satisfies PackageModel;
