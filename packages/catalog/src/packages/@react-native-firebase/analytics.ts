import type { PackageModel } from '@privet/model';

import { googleAnalytics } from '../../families/google.ts';

const sendsRest = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } } as const;
const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@react-native-firebase/analytics',
  docs: 'https://rnfirebase.io/analytics/usage',
  recipient: googleAnalytics,
  exports: {
    default: { call: { returns: 'Analytics' } },
    logEvent: sendsRest,
    setUserId: sendsRest,
    setUserProperties: sendsRest,
    setCurrentScreen: sendsRest,
    setUserProperty: sendsRest,
    setDefaultEventParameters: sends,
  },
  types: {
    Analytics: {
      names: ['Module', 'FirebaseAnalyticsTypes.Module', 'Analytics', 'FirebaseAnalyticsModule'],
      members: {
        logEvent: sends,
        setUserId: sends,
        setUserProperty: sends,
        setUserProperties: sends,
        setDefaultEventParameters: sends,
        logLogin: sends,
        logSignUp: sends,
        logSearch: sends,
        logPurchase: sends,
        logScreenView: sends,
      },
    },
  },
} satisfies PackageModel;
