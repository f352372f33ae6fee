import type { PackageModel } from '@privet/model';

export default {
  package: 'ai',
  docs: 'https://ai-sdk.dev/docs',
  recipient: { id: 'ai-model', name: 'AI model provider', kind: 'ai', purpose: 'essential.service' },
  exports: {
    generateText: {
      call: {
        sinks: [
          {
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
          },
        ],
        carries: [],
      },
    },
    streamText: {
      call: {
        sinks: [
          {
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
          },
        ],
        carries: [],
      },
    },
    generateObject: {
      call: {
        sinks: [
          {
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
          },
        ],
        carries: [],
      },
    },
    streamObject: {
      call: {
        sinks: [
          {
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
          },
        ],
        carries: [],
      },
    },
    embed: {
      call: {
        sinks: [
          {
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
          },
        ],
        carries: [],
      },
    },
    embedMany: {
      call: {
        sinks: [
          {
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
          },
        ],
        carries: [],
      },
    },
    generateImage: {
      call: {
        sinks: [
          {
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
          },
        ],
        carries: [],
      },
    },
    experimental_generateImage: {
      call: {
        sinks: [
          {
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
          },
        ],
        carries: [],
      },
    },
    transcribe: {
      call: {
        sinks: [
          {
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
          },
        ],
        carries: [],
      },
    },
    experimental_transcribe: {
      call: {
        sinks: [
          {
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
          },
        ],
        carries: [],
      },
    },
    generateSpeech: {
      call: {
        sinks: [
          {
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
          },
        ],
        carries: [],
      },
    },
    experimental_generateSpeech: {
      call: {
        sinks: [
          {
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
          },
        ],
        carries: [],
      },
    },
    rerank: {
      call: {
        sinks: [
          {
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
          },
        ],
        carries: [],
      },
    },
    convertToModelMessages: { call: { carries: [{ argument: 0 }] } },
    convertToCoreMessages: { call: { carries: [{ argument: 0 }] } },
    ToolLoopAgent: {
      construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'instructions' }] }], returns: 'Agent' },
    },
    Experimental_Agent: {
      construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'instructions' }] }], returns: 'Agent' },
    },
  },
  types: {
    Agent: {
      names: ['ToolLoopAgent', 'Agent', 'Experimental_Agent'],
      members: {
        generate: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        stream: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
