import type { PackageModel } from '@privet/model';

import { amplitude, amplitudeIdentify } from '../families/amplitude.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'amplitude-js',
  docs: 'https://amplitude.com/docs/sdks/analytics/browser/javascript-sdk',
  recipient: amplitude,
  exports: {
    getInstance: { call: { returns: 'AmplitudeClient' } },
    logEvent: sends,
    logEventWithGroups: sends,
    logEventWithTimestamp: sends,
    identify: sends,
    groupIdentify: sends,
    setUserId: sends,
    setUserProperties: sends,
    setGroup: sends,
    logRevenueV2: sends,
    init: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
    Identify: { construct: { returns: 'Identify' } },
  },
  types: {
    AmplitudeClient: {
      members: {
        logEvent: sends,
        logEventWithGroups: sends,
        logEventWithTimestamp: sends,
        identify: sends,
        groupIdentify: sends,
        setUserId: sends,
        setUserProperties: sends,
        setGroup: sends,
        logRevenueV2: sends,
        init: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
      },
    },
    Identify: amplitudeIdentify,
  },
} satisfies PackageModel;
