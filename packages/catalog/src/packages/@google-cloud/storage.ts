import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@google-cloud/storage',
  docs: 'https://cloud.google.com/nodejs/docs/reference/storage/latest',
  recipient: {
    id: 'google-cloud-storage',
    name: 'Google Cloud Storage',
    kind: 'storage',
    purpose: 'essential.service',
    country: 'US',
  },
  exports: { Storage: { construct: { returns: 'Storage' } } },
  types: {
    Storage: { members: { bucket: { call: { returns: 'Bucket' } } } },
    Bucket: {
      members: {
        file: { call: { returns: 'File', sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        upload: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
      },
    },
    File: { members: { save: sendsFirst, setMetadata: sendsFirst } },
  },
} satisfies PackageModel;
