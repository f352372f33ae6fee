import type { PackageModel } from '@privet/model';

import { matomo } from '../../families/matomo.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'platform:matomo',
  docs: 'https://developer.matomo.org/guides/tracking-javascript-guide',
  recipient: matomo,
  globals: { _paq: { members: { push: sends } } },
} satisfies PackageModel;
