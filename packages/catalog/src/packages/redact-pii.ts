import type { PackageModel } from '@privet/model';

const redactsFirst = { call: { carries: [{ argument: 0 }], protects: 'redacted' } } as const;

export default {
  package: 'redact-pii',
  docs: 'https://github.com/solvvy/redact-pii',
  exports: {
    SyncRedactor: { construct: { returns: 'Redactor' } },
    AsyncRedactor: { construct: { returns: 'Redactor' } },
    GoogleDLPRedactor: { construct: { returns: 'Redactor' } },
  },
  types: {
    Redactor: {
      names: [
        'SyncCompositeRedactor',
        'AsyncCompositeRedactor',
        'GoogleDLPRedactor',
        'ISyncRedactor',
        'IAsyncRedactor',
      ],
      members: { redact: redactsFirst, redactAsync: redactsFirst },
    },
  },
} satisfies PackageModel;
