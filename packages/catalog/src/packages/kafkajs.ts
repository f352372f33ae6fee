import type { PackageModel } from '@privet/model';

export default {
  package: 'kafkajs',
  docs: 'https://kafka.js.org/docs/producing',
  // A message reaches those who have subscribed to the topic of the same name, often in another process.
  exports: { Kafka: { construct: { returns: 'Kafka' } } },
  types: {
    Kafka: { members: { producer: { call: { returns: 'Producer' } } } },
    Producer: {
      names: ['Sender', 'Producer', 'Transaction'],
      members: {
        transaction: { call: { returns: 'Producer' } },
        send: {
          call: {
            carries: [],
            channels: [{ name: { argument: 0, path: 'topic' }, sends: { argument: 0, path: 'messages.*.value' } }],
          },
        },
        sendBatch: {
          call: {
            carries: [],
            channels: [
              {
                name: { argument: 0, path: 'topicMessages.*.topic' },
                sends: { argument: 0, path: 'topicMessages.*.messages.*.value' },
              },
            ],
          },
        },
      },
    },
  },
} satisfies PackageModel;
