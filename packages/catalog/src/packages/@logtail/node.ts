import type { PackageModel } from '@privet/model';

import { betterStack } from '../../families/better-stack.ts';

const logs = {
  call: {
    sinks: [
      { kind: 'log', data: [{ argument: 'all' }] },
      { kind: 'recipient', data: [{ argument: 'all' }] },
    ],
  },
} as const;

export default {
  package: '@logtail/node',
  docs: 'https://betterstack.com/docs/logs/javascript/',
  recipient: betterStack,
  declaredIn: ['@logtail/core'],
  exports: { Logtail: { construct: { returns: 'Logtail' } } },
  types: {
    Logtail: {
      names: ['Logtail', 'Base', 'Node', 'Browser'],
      members: { log: logs, debug: logs, info: logs, warn: logs, error: logs },
    },
  },
} satisfies PackageModel;
