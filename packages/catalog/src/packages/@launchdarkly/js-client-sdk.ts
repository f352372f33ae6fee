import type { PackageModel } from '@privet/model';

import { launchdarkly } from '../../families/launchdarkly.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@launchdarkly/js-client-sdk',
  docs: 'https://launchdarkly.com/docs/sdk/client-side/javascript',
  recipient: launchdarkly,
  declaredIn: ['@launchdarkly/js-client-sdk-common'],
  exports: {
    createClient: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], returns: 'LDClient' } },
    initialize: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], returns: 'LDClient' } },
  },
  types: { LDClient: { names: ['LDClient', 'LDClientBase'], members: { identify: sends, track: sends } } },
} satisfies PackageModel;
