import type { PackageModel } from '@privet/model';

export default {
  package: 'immer',
  docs: 'https://immerjs.github.io/immer',
  exports: {
    produce: { call: { carries: [{ argument: 0 }] } },
    createDraft: { call: { carries: [{ argument: 0 }] } },
    finishDraft: { call: { carries: [{ argument: 0 }] } },
    current: { call: { carries: [{ argument: 0 }] } },
    original: { call: { carries: [{ argument: 0 }] } },
    freeze: { call: { carries: [{ argument: 0 }] } },
    castDraft: { call: { carries: [{ argument: 0 }] } },
    default: { call: { carries: [{ argument: 0 }] } },
  },
} satisfies PackageModel;
