import type { PackageModel } from '@privet/model';

import { googleAnalytics } from '../../families/google.ts';

const sendsRest = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } } as const;

export default {
  package: 'platform:google-tag',
  docs: 'https://developers.google.com/tag-platform/gtagjs/reference',
  recipient: googleAnalytics,
  globals: { gtag: sendsRest, ga: sendsRest },
} satisfies PackageModel;
