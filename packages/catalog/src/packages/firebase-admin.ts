import type { PackageModel } from '@privet/model';

export default {
  package: 'firebase-admin',
  docs: 'https://firebase.google.com/docs/reference/admin/node',
  recipient: {
    id: 'firebase',
    name: 'Google Firebase',
    kind: 'communication',
    purpose: 'essential.service.notifications',
    country: 'US',
  },
  exports: {
    getMessaging: { call: { returns: 'Messaging' } },
    getAuth: { call: { returns: 'Auth' } },
    messaging: { call: { returns: 'Messaging' } },
    auth: { call: { returns: 'Auth' } },
    default: { members: { messaging: { call: { returns: 'Messaging' } }, auth: { call: { returns: 'Auth' } } } },
  },
  types: {
    Messaging: {
      members: {
        send: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] } },
        sendEach: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] } },
        sendEachForMulticast: {
          call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] },
        },
        sendMulticast: {
          call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] },
        },
        sendAll: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] } },
        sendToDevice: {
          call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] },
        },
      },
    },
    Auth: {
      names: ['Auth', 'BaseAuth'],
      members: {
        createUser: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        updateUser: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
        setCustomUserClaims: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
        importUsers: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        getUserByEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        getUserByPhoneNumber: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        generatePasswordResetLink: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        generateEmailVerificationLink: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        generateSignInWithEmailLink: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
      },
    },
    UserRecord: {
      members: {
        email: { source: 'user.contact.email' },
        phoneNumber: { source: 'user.contact.phone_number' },
        displayName: { source: 'user.name' },
        photoURL: { source: 'user.content.self_image' },
      },
    },
  },
} satisfies PackageModel;
