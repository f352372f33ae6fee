import type { PackageModel } from '@privet/model';

import { amplitude, amplitudeIdentify } from '../../families/amplitude.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@amplitude/analytics-node',
  docs: 'https://amplitude.com/docs/sdks/analytics/node/node-js-sdk',
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
    createInstance: { call: { returns: 'Client' } },
    Identify: { construct: { returns: 'Identify' } },
  },
  types: {
    Client: {
      names: ['CoreClient', 'NodeClient', 'AmplitudeNode'],
      members: {
        track: sends,
        logEvent: sends,
        identify: sends,
        groupIdentify: sends,
        revenue: sends,
        setUserId: sends,
        setGroup: sends,
        setIdentity: sends,
      },
    },
    Identify: amplitudeIdentify,
  },
} satisfies PackageModel;
