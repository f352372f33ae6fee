import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;
const sendsUser = {
  call: {
    sinks: [
      {
        kind: 'recipient',
        data: [
          { argument: 0, path: 'userId' },
          { argument: 0, path: 'attributes' },
        ],
      },
    ],
    carries: [],
  },
} as const;

export default {
  package: '@formbricks/js',
  docs: 'https://www.npmjs.com/package/@formbricks/js',
  recipient: { id: 'formbricks', name: 'Formbricks', kind: 'analytics', purpose: 'analytics.reporting', country: 'DE' },
  exports: {
    default: {
      members: {
        setup: sendsUser,
        init: sendsUser,
        setEmail: sendsAll,
        setAttribute: sendsAll,
        setAttributes: sendsAll,
        setUserId: sendsAll,
        track: sendsAll,
      },
    },
  },
} satisfies PackageModel;
