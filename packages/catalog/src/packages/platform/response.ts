import type { PackageModel } from '@privet/model';

// It holds what it was made of: a cache that keeps it keeps that.
const respondsFirst = {
  sinks: [{ kind: 'response', data: [{ argument: 0 }] }],
  carries: [{ argument: 0 }],
} as const;

export default {
  package: 'platform:response',
  docs: 'https://developer.mozilla.org/docs/Web/API/Response',
  globals: { Response: { construct: respondsFirst, members: { json: { call: respondsFirst } } } },
} satisfies PackageModel;
