import type { PackageModel } from '@privet/model';

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
        create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        verifyEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        changePassword: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
      },
    },
    AuthenticationClient: { members: { database: { instance: 'Database' }, passwordless: { instance: 'Database' } } },
    Database: {
      names: ['Database', 'Passwordless'],
      members: {
        signUp: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        changePassword: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        sendEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        sendSMS: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
      },
    },
  },
} satisfies PackageModel;
