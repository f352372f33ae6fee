import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: '@teamhanko/passkeys-sdk',
  docs: 'https://docs.hanko.io/passkey-api/introduction',
  recipient: {
    id: 'hanko',
    name: 'Hanko',
    kind: 'identity',
    purpose: 'essential.service.authentication',
    country: 'DE',
  },
  exports: { tenant: { call: { returns: 'Tenant' } } },
  types: {
    Tenant: {
      members: {
        registration: { instance: 'Ceremony' },
        login: { instance: 'Ceremony' },
        user: { call: { returns: 'User' } },
      },
    },
    User: {
      members: { mfa: { members: { registration: { instance: 'Ceremony' }, login: { instance: 'Ceremony' } } } },
    },
    Ceremony: { members: { initialize: sendsAll, finalize: sendsAll } },
  },
} satisfies PackageModel;
