import type { PackageModel } from '@privet/model';

const carriesFirst = { call: { carries: [{ argument: 0 }] } } as const;

export default {
  package: 'immer',
  docs: 'https://immerjs.github.io/immer',
  exports: {
    produce: carriesFirst,
    createDraft: carriesFirst,
    finishDraft: carriesFirst,
    current: carriesFirst,
    original: carriesFirst,
    freeze: carriesFirst,
    castDraft: carriesFirst,
    default: carriesFirst,
  },
} satisfies PackageModel;
