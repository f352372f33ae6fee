import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;
const api = { construct: { returns: 'Api' } } as const;

export default {
  package: 'pipedrive',
  docs: 'https://github.com/pipedrive/client-nodejs#readme',
  recipient: { id: 'pipedrive', name: 'Pipedrive', kind: 'crm', purpose: 'sales', country: 'EE' },
  exports: {
    PersonsApi: api,
    LeadsApi: api,
    DealsApi: api,
    NotesApi: api,
    OrganizationsApi: api,
    ActivitiesApi: api,
  },
  types: { Api: { names: ['*Api'], members: {}, anyMember: sendsAll } },
} satisfies PackageModel;
