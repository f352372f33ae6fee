import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;
const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: '@vonage/server-sdk',
  docs: 'https://developer.vonage.com/en/messaging/sms/code-snippets/send-an-sms',
  recipient: {
    id: 'vonage',
    name: 'Vonage',
    kind: 'communication',
    purpose: 'essential.service.notifications.sms',
    country: 'US',
  },
  declaredIn: [
    '@vonage/sms',
    '@vonage/messages',
    '@vonage/verify',
    '@vonage/verify2',
    '@vonage/voice',
    '@vonage/number-insights',
  ],
  exports: { Vonage: { construct: { returns: 'Vonage' } } },
  types: {
    Vonage: {
      members: {
        sms: { instance: 'SMS' },
        messages: { instance: 'SMS' },
        verify: { instance: 'Verify' },
        verify2: { instance: 'Verify' },
        voice: { instance: 'Voice' },
        numberInsights: { instance: 'NumberInsights' },
      },
    },
    SMS: { names: ['SMS', 'Messages'], members: { send: sendsFirst } },
    Verify: { names: ['Verify', 'Verify2'], members: { start: sendsFirst, newRequest: sendsFirst } },
    Voice: { members: { createOutboundCall: sendsFirst } },
    NumberInsights: {
      members: {
        basicLookup: sendsAll,
        standardLookup: sendsAll,
        advancedLookup: sendsAll,
        asyncAdvancedLookup: sendsAll,
      },
    },
  },
} satisfies PackageModel;
