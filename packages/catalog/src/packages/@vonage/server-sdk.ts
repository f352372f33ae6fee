import type { PackageModel } from '@privet/model';
import { phoneReceivers } from '../../families/message-receivers.ts';

const sendsText = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }], tells: phoneReceivers(0, 'to') }], carries: [] },
} as const;
const verifies = {
  call: {
    sinks: [{ kind: 'recipient', data: [{ argument: 0 }], tells: phoneReceivers(0, 'number', 'workflow.*.to') }],
    carries: [],
  },
} as const;
const calls = {
  call: {
    sinks: [{ kind: 'recipient', data: [{ argument: 0 }], tells: phoneReceivers(0, 'to.*.number') }],
    carries: [],
  },
} as const;
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
    SMS: { names: ['SMS', 'Messages'], members: { send: sendsText } },
    Verify: { names: ['Verify', 'Verify2'], members: { start: verifies, newRequest: verifies } },
    Voice: { members: { createOutboundCall: calls } },
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
