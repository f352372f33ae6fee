import type { PackageModel } from '@privet/model';

import { segment } from '../../families/segment.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@segment/analytics-next',
  docs: 'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
  recipient: segment,
  exports: {
    AnalyticsBrowser: { construct: { returns: 'Analytics' }, members: { load: { call: { returns: 'Analytics' } } } },
    analytics: { instance: 'Analytics' },
  },
  globals: { analytics: { instance: 'Analytics' } },
  types: {
    Analytics: {
      names: ['Analytics', 'AnalyticsBrowser', 'AnalyticsBuffered', 'AnalyticsCore', 'AnalyticsClassic'],
      members: {
        track: sends,
        page: sends,
        identify: sends,
        group: sends,
        alias: sends,
        screen: sends,
        setAnonymousId: sends,
      },
    },
  },
} satisfies PackageModel;
