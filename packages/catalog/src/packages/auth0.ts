import type { PackageModel } from '@privet/model';

const sendsAllEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;
const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;

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
    ManagementClient: { members: { users: { instance: 'Users' }, tickets: { instance: 'Users' } } },
    Users: {
      names: ['UsersClient', 'UsersManager', 'TicketsClient'],
      members: {
        create: sendsAllEchoed,
        update: sendsAllEchoed,
        verifyEmail: sendsFirstEchoed,
        changePassword: sendsFirstEchoed,
      },
    },
    AuthenticationClient: { members: { database: { instance: 'Database' }, passwordless: { instance: 'Database' } } },
    Database: {
      names: ['Database', 'Passwordless'],
      members: {
        signUp: sendsFirstEchoed,
        changePassword: sendsFirstEchoed,
        sendEmail: sendsFirstEchoed,
        sendSMS: sendsFirstEchoed,
      },
    },
  },
} satisfies PackageModel;
