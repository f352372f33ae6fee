import type { PackageModel } from '@privet/model';

import { matomo } from '../families/matomo.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'matomo-tracker',
  docs: 'https://github.com/matomo-org/matomo-nodejs-tracker#readme',
  recipient: matomo,
  exports: { default: { construct: { returns: 'MatomoTracker' } } },
  types: { MatomoTracker: { members: { track: sends, trackBulk: sends } } },
} satisfies PackageModel;
