import type { PackageModel } from '@privet/model';

const sendsRestEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } } as const;
const sendsSecond = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } } as const;
const sendsRest = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } } as const;

export default {
  package: 'firebase',
  docs: 'https://firebase.google.com/docs/reference/js',
  recipient: {
    id: 'firebase',
    name: 'Google Firebase',
    kind: 'processor',
    purpose: 'essential.service',
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
    createUserWithEmailAndPassword: sendsRestEchoed,
    signInWithEmailAndPassword: sendsRestEchoed,
    sendSignInLinkToEmail: sendsRestEchoed,
    sendPasswordResetEmail: sendsRestEchoed,
    updateEmail: sendsRestEchoed,
    updatePassword: sendsRestEchoed,
    updateProfile: sendsRestEchoed,
    signInWithPhoneNumber: sendsRestEchoed,
    verifyBeforeUpdateEmail: sendsRestEchoed,
    addDoc: sendsSecond,
    updateDoc: sendsSecond,
    setDoc: sendsSecond,
    set: sendsSecond,
    update: sendsSecond,
    push: sendsSecond,
    uploadBytes: sendsSecond,
    uploadString: sendsSecond,
    uploadBytesResumable: sendsSecond,
    logEvent: sendsRest,
    setUserProperties: sendsRest,
    setUserId: sendsRest,
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
