import type { PackageModel } from '@privet/model';

const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;
const sendsSecondEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } } as const;

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
      members: {
        users: { instance: 'UserAPI' },
        emailAddresses: { instance: 'UserAPI' },
        phoneNumbers: { instance: 'UserAPI' },
        invitations: { instance: 'UserAPI' },
        organizations: { instance: 'UserAPI' },
      },
    },
    UserAPI: {
      names: ['UserAPI', 'EmailAddressAPI', 'PhoneNumberAPI', 'InvitationAPI', 'OrganizationAPI'],
      members: {
        createUser: sendsFirstEchoed,
        createEmailAddress: sendsFirstEchoed,
        createPhoneNumber: sendsFirstEchoed,
        createInvitation: sendsFirstEchoed,
        createOrganization: sendsFirstEchoed,
        getUserList: sendsFirstEchoed,
        updateUser: sendsSecondEchoed,
        updateUserMetadata: sendsSecondEchoed,
      },
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
