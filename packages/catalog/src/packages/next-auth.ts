import type { PackageModel } from '@privet/model';

const members = {
  email: { source: 'user.contact.email' },
  name: { source: 'user.name' },
  image: { source: 'user.content.self_image' },
} as const;

export default {
  package: 'next-auth',
  docs: 'https://next-auth.js.org',
  declaredIn: ['@auth/core'],
  // The fields that the library itself puts into sessions, users and tokens.
  types: {
    DefaultSession: { names: ['DefaultSession', 'Session'], members: { user: { members } } },
    DefaultUser: { names: ['DefaultUser', 'User', 'AdapterUser', 'Profile'], members },
    DefaultJWT: {
      names: ['DefaultJWT', 'JWT'],
      members: {
        email: { source: 'user.contact.email' },
        name: { source: 'user.name' },
        picture: { source: 'user.content.self_image' },
      },
    },
  },
} satisfies PackageModel;
