import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'platform:tawk',
  docs: 'https://developer.tawk.to/javascript-api/',
  recipient: {
    id: 'tawk',
    name: 'tawk.to',
    kind: 'support',
    purpose: 'essential.service.operations.support',
    country: 'US',
  },
  globals: {
    Tawk_API: {
      members: {
        visitor: { assign: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        setAttributes: sendsFirst,
        addEvent: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
