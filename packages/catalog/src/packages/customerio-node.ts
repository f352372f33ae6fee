import type { PackageModel } from '@privet/model';
import { mailReceivers, phoneReceivers } from '../families/message-receivers.ts';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;
const sendsMail = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }], tells: mailReceivers(0, 'to', 'bcc') }], carries: [] },
} as const;
const sendsText = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }], tells: phoneReceivers(0, 'to') }], carries: [] },
} as const;

export default {
  package: 'customerio-node',
  docs: 'https://github.com/customerio/customerio-node',
  recipient: {
    id: 'customerio',
    name: 'Customer.io',
    kind: 'crm',
    purpose: 'marketing.communications.email',
    country: 'US',
  },
  exports: {
    TrackClient: { construct: { returns: 'TrackClient' } },
    APIClient: { construct: { returns: 'APIClient' } },
    PipelinesClient: { construct: { returns: 'PipelinesClient' } },
  },
  types: {
    TrackClient: {
      members: {
        identify: sendsAll,
        track: sendsAll,
        trackAnonymous: sendsAll,
        trackPageView: sendsAll,
        addDevice: sendsAll,
      },
      anyMember: sendsAll,
    },
    APIClient: {
      members: { sendEmail: sendsMail, sendPush: sendsFirst, sendSMS: sendsText, triggerBroadcast: sendsAll },
      anyMember: sendsAll,
    },
    PipelinesClient: { members: { identify: sendsFirst, track: sendsFirst }, anyMember: sendsAll },
  },
} satisfies PackageModel;
