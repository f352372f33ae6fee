import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: 'userpilot',
  docs: 'https://docs.userpilot.com/developer/installation/npm',
  recipient: { id: 'userpilot', name: 'Userpilot', kind: 'analytics', purpose: 'analytics.reporting', country: 'US' },
  exports: {
    Userpilot: { members: { identify: sendsAll, group: sendsAll, track: sendsAll } },
  },
} satisfies PackageModel;
