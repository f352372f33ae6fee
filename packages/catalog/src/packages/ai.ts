import type { PackageModel } from '@privet/model';

const promptAndMore = {
  kind: 'recipient',
  data: [
    { argument: 0, path: 'prompt' },
    { argument: 0, path: 'messages' },
    { argument: 0, path: 'system' },
    { argument: 0, path: 'instructions' },
    { argument: 0, path: 'value' },
    { argument: 0, path: 'values' },
    { argument: 0, path: 'audio' },
    { argument: 0, path: 'text' },
    { argument: 0, path: 'documents' },
    { argument: 0, path: 'query' },
  ],
  recipient: { argument: 0, path: 'model' },
} as const;
const sendsPromptAndMore = { call: { sinks: [promptAndMore], carries: [] } } as const;
// What the model answers has the type of a schema, which tells what may be in it.
const answersInSchema = { call: { sinks: [promptAndMore] } } as const;
const makesAgent = {
  construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'instructions' }] }], returns: 'Agent' },
} as const;
const toolOfModel = {
  call: { answers: { argument: 0, path: 'execute', to: 'recipient' }, carries: [{ argument: 0 }] },
} as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'ai',
  docs: 'https://ai-sdk.dev/docs',
  recipient: { id: 'ai-model', name: 'AI model provider', kind: 'ai', purpose: 'essential.service' },
  exports: {
    generateText: answersInSchema,
    streamText: answersInSchema,
    generateObject: answersInSchema,
    streamObject: answersInSchema,
    embed: sendsPromptAndMore,
    embedMany: sendsPromptAndMore,
    generateImage: sendsPromptAndMore,
    experimental_generateImage: sendsPromptAndMore,
    transcribe: sendsPromptAndMore,
    experimental_transcribe: sendsPromptAndMore,
    generateSpeech: sendsPromptAndMore,
    experimental_generateSpeech: sendsPromptAndMore,
    rerank: sendsPromptAndMore,
    convertToModelMessages: { call: { carries: [{ argument: 0 }] } },
    convertToCoreMessages: { call: { carries: [{ argument: 0 }] } },
    tool: toolOfModel,
    dynamicTool: toolOfModel,
    ToolLoopAgent: makesAgent,
    Experimental_Agent: makesAgent,
  },
  types: {
    Agent: {
      names: ['ToolLoopAgent', 'Agent', 'Experimental_Agent'],
      members: { generate: sendsFirst, stream: sendsFirst },
    },
  },
} satisfies PackageModel;
