import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: 'exa-js',
  docs: 'https://docs.exa.ai/sdks/typescript-sdk-specification',
  recipient: { id: 'exa', name: 'Exa', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: {
    Exa: { construct: { returns: 'Client' } },
    default: { construct: { returns: 'Client' } },
  },
  types: {
    Client: { names: ['Exa'], members: {}, anyMember: { ...sendsAll, instance: 'Resource' } },
    Resource: {
      members: {},
      // A method, or a resource below another.
      anyMember: { ...sendsAll, instance: 'Resource' },
    },
  },
} satisfies PackageModel;
