import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@retracedhq/retraced',
  docs: 'https://github.com/retracedhq/retraced-js',
  recipient: {
    id: 'retraced',
    name: 'Retraced',
    kind: 'monitoring',
    purpose: 'essential.service.security',
    country: 'US',
  },
  exports: { Client: { construct: { returns: 'Client' } } },
  types: { Client: { members: { reportEvent: sendsFirst, reportEvents: sendsFirst } } },
} satisfies PackageModel;
