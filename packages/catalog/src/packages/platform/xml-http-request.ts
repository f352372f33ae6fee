import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:xml-http-request',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/XMLHttpRequest',
  declaredIn: ['typescript'],
  globals: { XMLHttpRequest: { construct: { returns: 'XMLHttpRequest' } } },
  types: {
    XMLHttpRequest: {
      members: {
        open: { call: { sinks: [{ kind: 'url', data: [{ argument: 1 }] }] } },
        send: { call: { sinks: [{ kind: 'network', data: [{ argument: 0 }] }] } },
        setRequestHeader: { call: { sinks: [{ kind: 'network', data: [{ argument: 1 }] }] } },
      },
    },
  },
} satisfies PackageModel;
