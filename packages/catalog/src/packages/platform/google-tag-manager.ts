import type { PackageModel } from '@privet/model';

import { googleTagManager } from '../../families/google.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'platform:google-tag-manager',
  docs: 'https://developers.google.com/tag-platform/tag-manager/datalayer',
  recipient: googleTagManager,
  globals: { dataLayer: { members: { push: sends } } },
} satisfies PackageModel;
