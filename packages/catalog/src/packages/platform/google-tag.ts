import type { PackageModel } from '@privet/model';

import { googleAnalytics } from '../../families/google.ts';

const sendsRest = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } } as const;

/** What consent mode is told that people have consented to. */
const consentMode = {
  when: [
    { argument: 0, is: 'consent' },
    { argument: 1, is: 'update' },
  ],
  records: true,
  granted: {
    argument: 2,
    as: 'granted',
    words: {
      analytics_storage: ['analytics'],
      ad_storage: ['marketing.advertising'],
      ad_user_data: ['marketing.advertising'],
      ad_personalization: ['marketing.advertising'],
      functionality_storage: ['functional'],
      personalization_storage: ['personalize'],
    },
  },
} as const;

export default {
  package: 'platform:google-tag',
  docs: 'https://developers.google.com/tag-platform/gtagjs/reference',
  recipient: googleAnalytics,
  globals: { gtag: { call: { ...sendsRest.call, guard: consentMode } }, ga: sendsRest },
} satisfies PackageModel;
