import type { PackageModel } from '@privet/model';

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
    SMS: {
      names: ['SMS', 'Messages'],
      members: { send: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } },
    },
    Verify: {
      names: ['Verify', 'Verify2'],
      members: {
        start: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        newRequest: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
    Voice: {
      members: {
        createOutboundCall: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
    NumberInsights: {
      members: {
        basicLookup: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        standardLookup: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        advancedLookup: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        asyncAdvancedLookup: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
