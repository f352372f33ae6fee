import type { PackageModel } from '@privet/model';

const sendsAllEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;
const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;
// What is asked for by the id that Auth0 gave it tells Auth0 nothing new.
const sendsRestEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } } as const;

export default {
  package: 'auth0',
  docs: 'https://github.com/auth0/node-auth0',
  recipient: {
    id: 'auth0',
    name: 'Auth0',
    kind: 'identity',
    purpose: 'essential.service.authentication',
    country: 'US',
  },
  exports: {
    ManagementClient: { construct: { returns: 'ManagementClient' } },
    AuthenticationClient: { construct: { returns: 'AuthenticationClient' } },
  },
  types: {
    ManagementClient: { members: {}, anyMember: { instance: 'Resource' } },
    Resource: {
      names: ['*Client', '*Manager'],
      members: {
        create: sendsAllEchoed,
        list: sendsAllEchoed,
        getAll: sendsAllEchoed,
        getByEmail: sendsAllEchoed,
        listUsersByEmail: sendsAllEchoed,
        update: sendsAllEchoed,
        verifyEmail: sendsFirstEchoed,
        changePassword: sendsFirstEchoed,
      },
      // A method, or a resource below another: `management.organizations.invitations.create(…)`.
      anyMember: { ...sendsRestEchoed, instance: 'Resource' },
    },
    AuthenticationClient: {
      members: {
        database: { instance: 'Database' },
        passwordless: { instance: 'Database' },
        oauth: { instance: 'Database' },
        backchannel: { instance: 'Database' },
      },
    },
    Database: { names: ['Database', 'Passwordless', 'OAuth', 'Backchannel'], members: {}, anyMember: sendsFirstEchoed },
  },
} satisfies PackageModel;
