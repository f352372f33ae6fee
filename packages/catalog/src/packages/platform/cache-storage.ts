import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:cache-storage',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Cache',
  declaredIn: ['typescript'],
  globals: { caches: { instance: 'CacheStorage' } },
  types: {
    CacheStorage: { members: { open: { call: { returns: 'Cache' } } } },
    Cache: { members: { put: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }, { argument: 1 }] }] } } } },
  },
} satisfies PackageModel;
