import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;
const logFirst = { call: { sinks: [{ kind: 'log', data: [{ argument: 0 }] }] } } as const;

export default {
  package: 'pino',
  docs: 'https://getpino.io/#/docs/api',
  declaredIn: ['fastify'],
  exports: {
    default: {
      call: {
        sinks: [
          {
            kind: 'log',
            data: [
              { argument: 0, path: 'base' },
              { argument: 0, path: 'mixin.()' },
            ],
          },
        ],
        returns: 'Logger',
        redactedPaths: [
          { argument: 0, path: 'redact' },
          { argument: 0, path: 'redact.paths' },
        ],
      },
    },
    pino: {
      call: {
        sinks: [
          {
            kind: 'log',
            data: [
              { argument: 0, path: 'base' },
              { argument: 0, path: 'mixin.()' },
            ],
          },
        ],
        returns: 'Logger',
        redactedPaths: [
          { argument: 0, path: 'redact' },
          { argument: 0, path: 'redact.paths' },
        ],
      },
    },
  },
  types: {
    Logger: {
      names: ['Logger', 'BaseLogger', 'LoggerExtras', 'FastifyBaseLogger'],
      members: {
        trace: log,
        debug: log,
        info: log,
        warn: log,
        error: log,
        fatal: log,
        child: { call: { sinks: [{ kind: 'log', data: [{ argument: 0 }] }], returns: 'Logger' } },
        setBindings: logFirst,
      },
    },
  },
} satisfies PackageModel;
