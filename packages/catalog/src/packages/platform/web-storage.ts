import type { PackageModel } from '@privet/model';

const key = { argument: 0 } as const;
const others = {
  getItem: { call: { store: { act: 'read', part: key } } },
  removeItem: { call: { store: { act: 'erase', part: key } } },
  clear: { call: { store: { act: 'erase' } } },
} as const;

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
  store: {
    kind: 'browser',
    globals: { sessionStorage: { instance: 'SessionStorage' } },
    types: {
      Storage: { members: { setItem: { call: { store: { act: 'write', part: key } } }, ...others } },
      // What lies there ends with the tab.
      SessionStorage: {
        members: {
          setItem: {
            call: {
              sinks: [{ kind: 'storage', data: [{ argument: 'all' }] }],
              store: { act: 'write', part: key, expires: true },
            },
          },
          ...others,
        },
        anyMember: { assign: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } },
      },
    },
  },
} satisfies PackageModel;
