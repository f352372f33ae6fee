import type { PackageModel } from '@privet/model';

const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;

export default {
  package: '@clerk/backend',
  docs: 'https://clerk.com/docs/reference/backend/overview',
  recipient: {
    id: 'clerk',
    name: 'Clerk',
    kind: 'identity',
    purpose: 'essential.service.authentication',
    country: 'US',
  },
  exports: { createClerkClient: { call: { returns: 'ClerkClient' } } },
  types: {
    ClerkClient: {
      // A request is looked at on the spot.
      members: { authenticateRequest: { members: {} }, telemetry: { members: {} } },
      anyMember: { instance: 'UserAPI' },
    },
    UserAPI: {
      names: ['*API'],
      members: {
        createUser: sendsFirstEchoed,
        createEmailAddress: sendsFirstEchoed,
        createPhoneNumber: sendsFirstEchoed,
        createInvitation: sendsFirstEchoed,
        createInvitationBulk: sendsFirstEchoed,
        createOrganization: sendsFirstEchoed,
        createOrganizationInvitation: sendsFirstEchoed,
        createOrganizationMembership: sendsFirstEchoed,
        createAllowlistIdentifier: sendsFirstEchoed,
        createBlocklistIdentifier: sendsFirstEchoed,
        createSignInToken: sendsFirstEchoed,
        createWaitlistEntry: sendsFirstEchoed,
        getUserList: sendsFirstEchoed,
        getInvitationList: sendsFirstEchoed,
        getCount: sendsFirstEchoed,
        verifyPassword: sendsFirstEchoed,
      },
      // What is asked for by the id that Clerk gave it tells Clerk nothing new.
      anyMember: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } },
    },
    User: {
      members: {
        firstName: { source: 'user.name.first' },
        lastName: { source: 'user.name.last' },
        fullName: { source: 'user.name' },
        username: { source: 'user.account.username' },
        imageUrl: { source: 'user.content.self_image' },
      },
    },
    EmailAddress: { members: { emailAddress: { source: 'user.contact.email' } } },
    PhoneNumber: { members: { phoneNumber: { source: 'user.contact.phone_number' } } },
  },
} satisfies PackageModel;
