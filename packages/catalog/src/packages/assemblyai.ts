import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: 'assemblyai',
  docs: 'https://www.assemblyai.com/docs',
  recipient: { id: 'assemblyai', name: 'AssemblyAI', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: {
    AssemblyAI: { construct: { returns: 'Client' } },
  },
  types: {
    Client: {
      names: ['AssemblyAI'],
      members: { realtime: { members: {} }, streaming: { members: {} } },
      anyMember: { instance: 'Resource' },
    },
    Resource: {
      names: ['TranscriptService', 'LemurService', 'FileService'],
      members: {},
      // A method, or a resource below another.
      anyMember: { ...sendsAll, instance: 'Resource' },
    },
  },
} satisfies PackageModel;
