import type { PackageModel } from '@privet/model';

const keeps = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] },
} as const;

export default {
  package: '@vercel/blob',
  docs: 'https://vercel.com/docs/vercel-blob/using-blob-sdk',
  recipient: { id: 'vercel-blob', name: 'Vercel Blob', kind: 'storage', purpose: 'essential.service', country: 'US' },
  // What keeps a file knows its path, too, which is part of its address.
  exports: {
    put: keeps,
    putImage: keeps,
    upload: keeps,
    uploadPart: keeps,
    createMultipartUpload: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
    copy: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
    rename: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
  },
} satisfies PackageModel;
