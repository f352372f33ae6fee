import type { PackageModel } from '@privet/model';

export default {
  package: '@clerk/nextjs',
  docs: 'https://clerk.com/docs/reference/nextjs/overview',
  recipient: {
    id: 'clerk',
    name: 'Clerk',
    kind: 'identity',
    purpose: 'essential.service.authentication',
    country: 'US',
  },
  declaredIn: ['@clerk/shared', '@clerk/types', '@clerk/clerk-react', '@clerk/react'],
  exports: {
    clerkClient: { call: { returns: '@clerk/backend#ClerkClient' } },
    currentUser: { call: { returns: '@clerk/backend#User' } },
  },
  types: {
    UserResource: {
      members: {
        firstName: { source: 'user.name.first' },
        lastName: { source: 'user.name.last' },
        fullName: { source: 'user.name' },
        username: { source: 'user.account.username' },
        imageUrl: { source: 'user.content.self_image' },
        update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
      },
    },
    EmailAddressResource: { members: { emailAddress: { source: 'user.contact.email' } } },
    PhoneNumberResource: { members: { phoneNumber: { source: 'user.contact.phone_number' } } },
  },
} satisfies PackageModel;
