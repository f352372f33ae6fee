import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;
const logFirst = { call: { sinks: [{ kind: 'log', data: [{ argument: 0 }] }] } } as const;

export default {
  package: '@aws-lambda-powertools/logger',
  docs: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/logger/',
  exports: {
    Logger: {
      construct: {
        sinks: [
          {
            kind: 'log',
            data: [
              { argument: 0, path: 'persistentKeys' },
              { argument: 0, path: 'persistentLogAttributes' },
            ],
          },
        ],
        returns: 'Logger',
      },
    },
  },
  types: {
    Logger: {
      members: {
        trace: log,
        debug: log,
        info: log,
        warn: log,
        error: log,
        critical: log,
        appendKeys: logFirst,
        appendPersistentKeys: logFirst,
        addPersistentLogAttributes: logFirst,
        setPersistentLogAttributes: logFirst,
        logEventIfEnabled: logFirst,
        createChild: {
          call: { sinks: [{ kind: 'log', data: [{ argument: 0, path: 'persistentKeys' }] }], returns: 'Logger' },
        },
        injectLambdaContext: {
          call: {
            options: [
              {
                argument: 0,
                path: 'logEvent',
                risky: true,
                safe: false,
                effect: 'logs the whole event that invoked the function',
                categories: ['user'],
              },
            ],
          },
        },
      },
    },
  },
} satisfies PackageModel;
