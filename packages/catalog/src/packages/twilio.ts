import type { PackageModel } from '@privet/model';
import { phoneReceivers } from '../families/message-receivers.ts';

const sendsMessage = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }], tells: phoneReceivers(0, 'to') }], carries: [] },
} as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'twilio',
  docs: 'https://www.twilio.com/docs/libraries/reference/twilio-node',
  recipient: {
    id: 'twilio',
    name: 'Twilio',
    kind: 'communication',
    purpose: 'essential.service.notifications.sms',
    country: 'US',
  },
  exports: {
    default: {
      call: { returns: 'Twilio' },
      construct: { returns: 'Twilio' },
      members: { Twilio: { construct: { returns: 'Twilio' } } },
    },
    Twilio: { construct: { returns: 'Twilio' } },
  },
  types: {
    Twilio: {
      members: {
        messages: { instance: 'MessageList' },
        calls: { instance: 'MessageList' },
        verify: { members: { v2: { members: { services: { call: { returns: 'VerifyService' } } } } } },
        lookups: { members: { v2: { members: { phoneNumbers: sendsFirst } } } },
      },
    },
    VerifyService: {
      names: ['ServiceContext'],
      members: { verifications: { instance: 'MessageList' }, verificationChecks: { instance: 'MessageList' } },
    },
    MessageList: {
      names: ['*ListInstance'],
      members: { create: sendsMessage, get: { members: {} }, toJSON: { members: {} } },
      anyMember: sendsFirst,
    },
    Context: { names: ['*Context'], members: { update: sendsFirst } },
  },
} satisfies PackageModel;
