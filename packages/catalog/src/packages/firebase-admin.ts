import type { PackageModel } from '@privet/model';

const sendsFirstAndSecond = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] },
} as const;
const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;

export default {
  package: 'firebase-admin',
  docs: 'https://firebase.google.com/docs/reference/admin/node',
  recipient: {
    id: 'firebase',
    name: 'Google Firebase',
    kind: 'processor',
    purpose: 'essential.service',
    country: 'US',
  },
  exports: {
    getMessaging: { call: { returns: 'Messaging' } },
    getAuth: { call: { returns: 'Auth' } },
    getFirestore: { call: { returns: '@google-cloud/firestore#Firestore' } },
    firestore: { call: { returns: '@google-cloud/firestore#Firestore' } },
    messaging: { call: { returns: 'Messaging' } },
    auth: { call: { returns: 'Auth' } },
    default: {
      members: {
        messaging: { call: { returns: 'Messaging' } },
        auth: { call: { returns: 'Auth' } },
        firestore: { call: { returns: '@google-cloud/firestore#Firestore' } },
      },
    },
  },
  types: {
    Messaging: {
      members: {
        send: sendsFirstAndSecond,
        sendEach: sendsFirstAndSecond,
        sendEachForMulticast: sendsFirstAndSecond,
        sendMulticast: sendsFirstAndSecond,
        sendAll: sendsFirstAndSecond,
        sendToDevice: sendsFirstAndSecond,
      },
    },
    Auth: {
      names: ['Auth', 'BaseAuth'],
      members: {
        createUser: sendsFirstEchoed,
        updateUser: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
        setCustomUserClaims: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
        importUsers: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        getUserByEmail: sendsFirstEchoed,
        getUserByPhoneNumber: sendsFirstEchoed,
        generatePasswordResetLink: sendsFirstEchoed,
        generateEmailVerificationLink: sendsFirstEchoed,
        generateSignInWithEmailLink: sendsFirstEchoed,
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
