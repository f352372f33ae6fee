import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:history',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/History',
  declaredIn: ['typescript'],
  globals: { history: { instance: 'History' } },
  types: {
    History: {
      members: {
        pushState: { call: { sinks: [{ kind: 'url', data: [{ argument: 2 }] }] } },
        replaceState: { call: { sinks: [{ kind: 'url', data: [{ argument: 2 }] }] } },
      },
    },
  },
} satisfies PackageModel;
