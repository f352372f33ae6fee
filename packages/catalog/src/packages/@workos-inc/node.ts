import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: '@workos-inc/node',
  docs: 'https://workos.com/docs/sdks/node',
  recipient: {
    id: 'workos',
    name: 'WorkOS',
    kind: 'identity',
    purpose: 'essential.service.authentication',
    country: 'US',
  },
  exports: { WorkOS: { construct: { returns: 'WorkOS' } }, default: { construct: { returns: 'WorkOS' } } },
  types: {
    WorkOS: {
      // A notice, and a call of an action, are checked on the spot.
      members: { webhooks: { members: {} }, actions: { members: {} }, post: sendsAll, put: sendsAll, patch: sendsAll },
      anyMember: { instance: 'Resource' },
    },
    Resource: {
      names: [
        'AuditLogs',
        'DirectorySync',
        'FeatureFlags',
        'MultiFactorAuth',
        'Mfa',
        'Organizations',
        'Passwordless',
        'SSO',
        'UserManagement',
        'Vault',
        'Widgets',
      ],
      members: {
        // Addresses that are opened later, and what a cookie holds.
        getAuthorizationUrl: { call: { carries: [{ argument: 0 }], text: true } },
        getLogoutUrl: { call: { carries: [{ argument: 0 }], text: true } },
        getJwksUrl: { members: {} },
        // The vault's keys come from the service, what they hide does not go there.
        encrypt: { members: {} },
        decrypt: { members: {} },
        loadSealedSession: { members: {} },
        authenticateWithSessionCookie: { members: {} },
        getSessionFromCookie: { members: {} },
        // What is asked for by the id that WorkOS gave it tells WorkOS nothing new.
        getUser: { call: { carries: [] } },
        deleteUser: { call: { carries: [] } },
        listSessions: { call: { carries: [] } },
      },
      anyMember: sendsAll,
    },
  },
} satisfies PackageModel;
