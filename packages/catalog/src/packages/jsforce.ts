import type { PackageModel } from '@privet/model';

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
        create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
        insert: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
        update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
        upsert: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
        query: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        search: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
      },
    },
    SObject: {
      members: {
        create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        insert: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        upsert: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        find: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        findOne: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
      },
    },
  },
} satisfies PackageModel;
