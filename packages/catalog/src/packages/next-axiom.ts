import type { PackageModel } from '@privet/model';

const logs = {
  call: {
    sinks: [
      { kind: 'log', data: [{ argument: 'all' }] },
      { kind: 'recipient', data: [{ argument: 'all' }] },
    ],
  },
} as const;

export default {
  package: 'next-axiom',
  docs: 'https://github.com/axiomhq/next-axiom#readme',
  recipient: {
    id: 'axiom',
    name: 'Axiom',
    kind: 'monitoring',
    purpose: 'essential.service.operations.improve',
    country: 'US',
  },
  exports: {
    log: { instance: 'Logger' },
    Logger: { construct: { returns: 'Logger' } },
    useLogger: { call: { returns: 'Logger' } },
  },
  types: {
    Logger: {
      members: {
        debug: logs,
        info: logs,
        warn: logs,
        error: logs,
        log: logs,
        with: {
          call: {
            sinks: [
              { kind: 'log', data: [{ argument: 'all' }] },
              { kind: 'recipient', data: [{ argument: 'all' }] },
            ],
            returns: 'Logger',
          },
        },
      },
    },
  },
} satisfies PackageModel;
