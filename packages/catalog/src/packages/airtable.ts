import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: 'airtable',
  docs: 'https://github.com/Airtable/airtable.js#readme',
  recipient: { id: 'airtable', name: 'Airtable', kind: 'storage', purpose: 'essential.service', country: 'US' },
  exports: { default: { construct: { returns: 'Airtable' }, members: { base: { call: { returns: 'Base' } } } } },
  types: {
    Airtable: { members: { base: { call: { returns: 'Base' } } } },
    Base: { members: { table: { call: { returns: 'Table' } } }, call: { returns: 'Table' } },
    Table: {
      members: { create: sendsAll, update: sendsAll, replace: sendsAll, select: sendsAll },
    },
  },
} satisfies PackageModel;
