import type { PackageModel } from '@privet/model';

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
  },
  types: {
    TrackClient: {
      members: {
        identify: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        track: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        trackAnonymous: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        trackPageView: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        addDevice: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
      },
    },
    APIClient: {
      members: {
        sendEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendPush: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendSMS: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        triggerBroadcast: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
