import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: '@elevenlabs/elevenlabs-js',
  docs: 'https://elevenlabs.io/docs/api-reference/introduction',
  recipient: { id: 'elevenlabs', name: 'ElevenLabs', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: {
    ElevenLabsClient: { construct: { returns: 'Client' } },
  },
  types: {
    Client: {
      names: ['ElevenLabsClient'],
      members: { webhooks: { members: {} } },
      anyMember: { instance: 'Resource' },
    },
    Resource: {
      names: ['*Client'],
      members: {},
      // A method, or a resource below another.
      anyMember: { ...sendsAll, instance: 'Resource' },
    },
  },
} satisfies PackageModel;
