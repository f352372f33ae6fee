import type { PackageModel } from '@privet/model';

import { segment } from '../families/segment.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'analytics-node',
  docs: 'https://segment.com/docs/connections/sources/catalog/libraries/server/node/classic/',
  recipient: segment,
  exports: { default: { construct: { returns: 'Analytics' } } },
  types: {
    Analytics: {
      names: ['Analytics', 'AnalyticsNode'],
      members: { track: sends, page: sends, identify: sends, group: sends, alias: sends, screen: sends },
    },
  },
} satisfies PackageModel;
