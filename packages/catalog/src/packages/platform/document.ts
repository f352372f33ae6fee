import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:document',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Document/cookie',
  declaredIn: ['typescript'],
  globals: { document: { instance: 'Document' } },
  types: {
    Document: {
      members: {
        cookie: { assign: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } },
        location: {
          instance: 'platform:location#Location',
          assign: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }] },
        },
      },
    },
  },
} satisfies PackageModel;
