import type { PackageModel } from '@privet/model';

const sendsSecondEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } } as const;
const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;

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
        create: sendsSecondEchoed,
        insert: sendsSecondEchoed,
        update: sendsSecondEchoed,
        upsert: sendsSecondEchoed,
        query: sendsFirstEchoed,
        search: sendsFirstEchoed,
      },
    },
    SObject: {
      members: {
        create: sendsFirstEchoed,
        insert: sendsFirstEchoed,
        update: sendsFirstEchoed,
        upsert: sendsFirstEchoed,
        find: sendsFirstEchoed,
        findOne: sendsFirstEchoed,
      },
    },
  },
} satisfies PackageModel;
