import type { PackageModel } from '@privet/model';

const opensFirst = { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '$app/navigation',
  docs: 'https://svelte.dev/docs/kit/$app-navigation',
  exports: { goto: opensFirst, pushState: opensFirst, replaceState: opensFirst },
} satisfies PackageModel;
