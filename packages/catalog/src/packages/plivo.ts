import type { PackageModel } from '@privet/model';
import { phoneReceivers } from '../families/message-receivers.ts';

export default {
  package: 'plivo',
  docs: 'https://www.plivo.com/docs/messaging/sdk/node',
  recipient: {
    id: 'plivo',
    name: 'Plivo',
    kind: 'communication',
    purpose: 'essential.service.notifications.sms',
    country: 'US',
  },
  exports: {
    Client: { construct: { returns: 'Client' } },
    default: { members: { Client: { construct: { returns: 'Client' } } } },
  },
  types: {
    Client: {
      members: {
        messages: { instance: 'MessageInterface' },
        calls: { instance: 'MessageInterface' },
        lookup: {
          members: { get: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } },
        },
      },
    },
    MessageInterface: {
      names: ['MessageInterface', 'CallInterface'],
      members: {
        create: {
          call: {
            // Older code hands over the sender, the receiver and the text one after the other.
            sinks: [
              {
                kind: 'recipient',
                data: [{ argument: 'all' }],
                tells: [...phoneReceivers(0, 'dst'), ...phoneReceivers(1, '')],
              },
            ],
            carries: [],
          },
        },
      },
    },
  },
} satisfies PackageModel;
