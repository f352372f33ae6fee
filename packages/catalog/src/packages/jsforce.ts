import type { PackageModel } from '@privet/model';

const sendsSecond = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } } as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;

export default {
  package: 'jsforce',
  docs: 'https://jsforce.github.io/document',
  recipient: { id: 'salesforce', name: 'Salesforce', kind: 'crm', purpose: 'sales', country: 'US' },
  declaredIn: ['@jsforce/jsforce-node'],
  exports: {
    Connection: { construct: { returns: 'Connection' } },
    default: { members: { Connection: { construct: { returns: 'Connection' } } } },
  },
  types: {
    Connection: {
      members: {
        sobject: { call: { returns: 'SObject' } },
        create: sendsSecond,
        insert: sendsSecond,
        update: sendsSecond,
        upsert: sendsSecond,
        query: sendsFirst,
        search: sendsFirst,
      },
    },
    SObject: {
      members: {
        create: sendsFirst,
        insert: sendsFirst,
        update: sendsFirst,
        upsert: sendsFirst,
        find: sendsFirst,
        findOne: sendsFirst,
      },
    },
  },
} satisfies PackageModel;
