import type { PackageModel } from '@privet/model';

const respondsFirst = { sinks: [{ kind: 'response', data: [{ argument: 0 }] }], carries: [] } as const;

export default {
  package: 'platform:response',
  docs: 'https://developer.mozilla.org/docs/Web/API/Response',
  globals: { Response: { construct: respondsFirst, members: { json: { call: respondsFirst } } } },
} satisfies PackageModel;
