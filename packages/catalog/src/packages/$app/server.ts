import type { PackageModel } from '@privet/model';

// A schema of what they are called with may stand before the function.
const answersAll = { call: { answers: { argument: 'all' } } } as const;

export default {
  package: '$app/server',
  docs: 'https://svelte.dev/docs/kit/remote-functions',
  exports: {
    query: answersAll,
    command: answersAll,
    form: answersAll,
    prerender: answersAll,
    getRequestEvent: { call: { returns: '@sveltejs/kit#RequestEvent' } },
  },
} satisfies PackageModel;
