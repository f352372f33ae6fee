import type { PackageModel } from '@privet/model';

export default {
  package: 'firebase',
  docs: 'https://firebase.google.com/docs/reference/js',
  recipient: {
    id: 'firebase',
    name: 'Google Firebase',
    kind: 'identity',
    purpose: 'essential.service.authentication',
    country: 'US',
  },
  declaredIn: [
    '@firebase/auth',
    '@firebase/firestore',
    '@firebase/database',
    '@firebase/storage',
    '@firebase/analytics',
  ],
  exports: {
    createUserWithEmailAndPassword: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } },
    signInWithEmailAndPassword: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } },
    sendSignInLinkToEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } },
    sendPasswordResetEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } },
    updateEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } },
    updatePassword: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } },
    updateProfile: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } },
    signInWithPhoneNumber: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } },
    verifyBeforeUpdateEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } },
    addDoc: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
    updateDoc: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
    setDoc: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
    set: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
    update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
    push: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
    uploadBytes: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
    uploadString: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
    uploadBytesResumable: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
    logEvent: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } },
    setUserProperties: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } },
    setUserId: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } },
  },
  types: {
    UserInfo: {
      names: ['UserInfo', 'User'],
      members: {
        email: { source: 'user.contact.email' },
        displayName: { source: 'user.name' },
        phoneNumber: { source: 'user.contact.phone_number' },
        photoURL: { source: 'user.content.self_image' },
      },
    },
  },
} satisfies PackageModel;
