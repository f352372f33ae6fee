import type { PackageModel } from '@privet/model';

const makesOpenAI = { construct: { returns: 'OpenAI', baseUrl: { argument: 0, path: 'baseURL' } } } as const;
const withCompletions = { members: { completions: { instance: 'Resource' } } } as const;
/** These describe the form of an answer, and what the model may call: they hold a schema of data, and no data. */
const forms = ['response_format', 'text', 'tools', 'functions'] as const;
const sendsFirst = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 0, except: forms }] }], carries: [] },
} as const;
const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: 'openai',
  docs: 'https://platform.openai.com/docs/api-reference',
  recipient: { id: 'openai', name: 'OpenAI', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: {
    default: makesOpenAI,
    OpenAI: makesOpenAI,
    AzureOpenAI: { construct: { returns: 'OpenAI', baseUrl: { argument: 0, path: 'endpoint' } } },
  },
  types: {
    OpenAI: {
      names: ['OpenAI', 'AzureOpenAI'],
      members: {
        chat: withCompletions,
        beta: { members: { chat: withCompletions, threads: { instance: 'Threads' } } },
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
        create: sendsFirst,
        parse: sendsFirst,
        stream: sendsFirst,
        generate: sendsFirst,
        edit: sendsFirst,
        runTools: sendsFirst,
      },
    },
    Threads: {
      names: ['Threads', 'Messages', 'Runs'],
      members: {
        messages: { instance: 'Threads' },
        runs: { instance: 'Threads' },
        create: sendsAll,
        createAndRun: sendsAll,
        createAndRunPoll: sendsAll,
        createAndPoll: sendsAll,
        stream: sendsAll,
      },
    },
  },
} satisfies PackageModel;
