import type { PackageModel } from '@privet/model';

export default {
  package: '@clerk/express',
  docs: 'https://clerk.com/docs/reference/express/overview',
  recipient: {
    id: 'clerk',
    name: 'Clerk',
    kind: 'identity',
    purpose: 'essential.service.authentication',
    country: 'US',
  },
  exports: {
    clerkClient: { instance: '@clerk/backend#ClerkClient' },
    createClerkClient: { call: { returns: '@clerk/backend#ClerkClient' } },
  },
} satisfies PackageModel;
