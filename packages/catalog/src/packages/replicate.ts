import type { PackageModel } from '@privet/model';

const sendsSecond = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } } as const;

export default {
  package: 'replicate',
  docs: 'https://replicate.com/docs/get-started/nodejs',
  recipient: { id: 'replicate', name: 'Replicate', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: { default: { construct: { returns: 'Replicate' } } },
  types: {
    Replicate: {
      members: {
        run: sendsSecond,
        stream: sendsSecond,
        predictions: {
          members: { create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } },
        },
        files: {
          members: { create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } },
        },
      },
    },
  },
} satisfies PackageModel;
