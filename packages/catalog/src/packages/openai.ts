import type { PackageModel } from '@privet/model';

export default {
  package: 'openai',
  docs: 'https://platform.openai.com/docs/api-reference',
  recipient: { id: 'openai', name: 'OpenAI', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: {
    default: { construct: { returns: 'OpenAI', baseUrl: { argument: 0, path: 'baseURL' } } },
    OpenAI: { construct: { returns: 'OpenAI', baseUrl: { argument: 0, path: 'baseURL' } } },
    AzureOpenAI: { construct: { returns: 'OpenAI', baseUrl: { argument: 0, path: 'endpoint' } } },
  },
  types: {
    OpenAI: {
      names: ['OpenAI', 'AzureOpenAI'],
      members: {
        chat: { members: { completions: { instance: 'Resource' } } },
        beta: {
          members: { chat: { members: { completions: { instance: 'Resource' } } }, threads: { instance: 'Threads' } },
        },
        responses: { instance: 'Resource' },
        completions: { instance: 'Resource' },
        embeddings: { instance: 'Resource' },
        moderations: { instance: 'Resource' },
        images: { instance: 'Resource' },
        conversations: { instance: 'Resource' },
        audio: {
          members: {
            transcriptions: { instance: 'Resource' },
            translations: { instance: 'Resource' },
            speech: { instance: 'Resource' },
          },
        },
        files: { instance: 'Resource' },
      },
    },
    Resource: {
      names: [
        'Completions',
        'Responses',
        'Embeddings',
        'Moderations',
        'Images',
        'Transcriptions',
        'Translations',
        'Speech',
        'Files',
        'Conversations',
        'Uploads',
      ],
      members: {
        create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        parse: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        stream: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        generate: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        edit: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        runTools: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
    Threads: {
      names: ['Threads', 'Messages', 'Runs'],
      members: {
        messages: { instance: 'Threads' },
        runs: { instance: 'Threads' },
        create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        createAndRun: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        createAndRunPoll: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        createAndPoll: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        stream: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
