import type { PackageModel } from '@privet/model';

import { launchdarkly } from '../families/launchdarkly.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'launchdarkly-react-client-sdk',
  docs: 'https://launchdarkly.com/docs/sdk/client-side/react/react-web',
  recipient: launchdarkly,
  declaredIn: ['launchdarkly-js-client-sdk', 'launchdarkly-js-sdk-common'],
  exports: {
    withLDProvider: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'context' }] }] } },
    asyncWithLDProvider: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'context' }] }] } },
    useLDClient: { call: { returns: 'LDClient' } },
  },
  types: { LDClient: { names: ['LDClient', 'LDClientBase'], members: { identify: sends, track: sends } } },
} satisfies PackageModel;
