import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:web-storage',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Web_Storage_API',
  declaredIn: ['typescript'],
  globals: { localStorage: { instance: 'Storage' }, sessionStorage: { instance: 'Storage' } },
  types: {
    Storage: {
      members: { setItem: { call: { sinks: [{ kind: 'storage', data: [{ argument: 'all' }] }] } } },
      anyMember: { assign: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } },
    },
  },
} satisfies PackageModel;
