import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:web-socket',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/WebSocket',
  declaredIn: ['typescript', '@types/node'],
  globals: {
    WebSocket: {
      construct: {
        sinks: [{ kind: 'url', data: [{ argument: 0 }] }],
        returns: 'WebSocket',
        baseUrl: { argument: 0 },
      },
    },
    EventSource: { construct: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }] } },
  },
  types: {
    WebSocket: {
      members: {
        send: { call: { sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver' } }] } },
      },
    },
  },
} satisfies PackageModel;
