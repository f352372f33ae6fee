import type { PackageModel } from '@privet/model';

import { amplitude, amplitudeIdentify } from '../../families/amplitude.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@amplitude/unified',
  docs: 'https://amplitude.com/docs/sdks/analytics/browser/browser-unified-sdk',
  recipient: amplitude,
  declaredIn: ['@amplitude/analytics-core'],
  exports: {
    track: sends,
    logEvent: sends,
    identify: sends,
    groupIdentify: sends,
    revenue: sends,
    setUserId: sends,
    setGroup: sends,
    setIdentity: sends,
    Identify: { construct: { returns: 'Identify' } },
  },
  types: { Identify: amplitudeIdentify },
} satisfies PackageModel;
