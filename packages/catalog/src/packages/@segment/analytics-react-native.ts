import type { PackageModel } from '@privet/model';

import { segment } from '../../families/segment.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@segment/analytics-react-native',
  docs: 'https://segment.com/docs/connections/sources/catalog/libraries/mobile/react-native/',
  recipient: segment,
  exports: { createClient: { call: { returns: 'Analytics' } }, useAnalytics: { call: { returns: 'Analytics' } } },
  types: {
    Analytics: {
      names: ['SegmentClient', 'ClientMethods'],
      members: { track: sends, page: sends, identify: sends, group: sends, alias: sends, screen: sends },
    },
  },
} satisfies PackageModel;
