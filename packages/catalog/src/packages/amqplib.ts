import type { PackageModel } from '@privet/model';

const channel = { call: { returns: 'Channel' } } as const;

export default {
  package: 'amqplib',
  docs: 'https://amqp-node.github.io/amqplib/channel_api.html',
  // A message reaches the consumers of the queue of the same name, often in another process.
  exports: { connect: { call: { returns: 'Connection' } } },
  types: {
    Connection: {
      names: ['ChannelModel', 'Connection'],
      members: { createChannel: channel, createConfirmChannel: channel },
    },
    Channel: {
      names: ['Channel', 'ConfirmChannel'],
      members: {
        sendToQueue: { call: { carries: [], channels: [{ name: { argument: 0 }, sends: { argument: 1 } }] } },
        consume: {
          call: { carries: [], channels: [{ name: { argument: 0 }, handler: { argument: 1 }, at: 'content' }] },
        },
      },
    },
  },
} satisfies PackageModel;
