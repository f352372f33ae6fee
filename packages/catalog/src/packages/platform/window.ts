import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:window',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Window/open',
  globals: { open: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }] } } },
} satisfies PackageModel;
