import type { PackageModel } from '@privet/model';

import { googleAnalytics } from '../../families/google.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@next/third-parties',
  docs: 'https://nextjs.org/docs/app/guides/third-party-libraries',
  recipient: googleAnalytics,
  exports: { sendGAEvent: sends, sendGTMEvent: sends },
} satisfies PackageModel;
