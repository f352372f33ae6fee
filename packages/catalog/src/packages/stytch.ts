import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: 'stytch',
  docs: 'https://stytch.com/docs/api',
  recipient: {
    id: 'stytch',
    name: 'Stytch',
    kind: 'identity',
    purpose: 'essential.service.authentication',
    country: 'US',
  },
  exports: {
    Client: { construct: { returns: 'Client' } },
    B2BClient: { construct: { returns: 'Client' } },
  },
  types: {
    Client: { names: ['Client', 'B2BClient'], members: {}, anyMember: { instance: 'Resource' } },
    Resource: {
      names: [
        'MagicLinks',
        'Email',
        'Sms',
        'WhatsApp',
        'OTPs',
        'Passwords',
        'Users',
        'Members',
        'Organizations',
        'WebAuthn',
      ],
      members: {},
      // A method, or a resource below another.
      anyMember: { ...sendsAll, instance: 'Resource' },
    },
  },
} satisfies PackageModel;
