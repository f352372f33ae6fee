import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;
// Messages are kept for 31 days at most, and as a rule until they are acknowledged.
const keeps = { call: { store: { act: 'write', expires: true } } } as const;

export default {
  package: '@google-cloud/pubsub',
  docs: 'https://cloud.google.com/nodejs/docs/reference/pubsub/latest',
  recipient: {
    id: 'google-pubsub',
    name: 'Google Cloud Pub/Sub',
    kind: 'processor',
    purpose: 'essential.service',
    country: 'US',
  },
  exports: { PubSub: { construct: { returns: 'PubSub' } } },
  types: {
    PubSub: { members: { topic: { call: { returns: 'Topic' } } } },
    Topic: { members: { publish: sends, publishMessage: sends, publishJSON: sends } },
  },
  store: {
    kind: 'queue',
    types: {
      PubSub: { members: { topic: { call: { part: { argument: 0 } } } } },
      Topic: { members: { publish: keeps, publishMessage: keeps, publishJSON: keeps } },
    },
  },
} satisfies PackageModel;
