import type { PackageModel } from '@privet/model';

import { segment } from '../../families/segment.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@segment/analytics-node',
  docs: 'https://segment.com/docs/connections/sources/catalog/libraries/server/node/',
  recipient: segment,
  declaredIn: ['@segment/analytics-core'],
  exports: { default: { construct: { returns: 'Analytics' } }, Analytics: { construct: { returns: 'Analytics' } } },
  types: {
    Analytics: { members: { track: sends, page: sends, identify: sends, group: sends, alias: sends, screen: sends } },
  },
} satisfies PackageModel;
