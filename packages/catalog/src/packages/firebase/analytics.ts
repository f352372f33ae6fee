import type { PackageModel } from '@privet/model';

import { googleAnalytics } from '../../families/google.ts';

const sendsRest = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } } as const;
const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'firebase/analytics',
  docs: 'https://firebase.google.com/docs/analytics/get-started?platform=web',
  recipient: googleAnalytics,
  declaredIn: ['@firebase/analytics'],
  exports: {
    logEvent: sendsRest,
    setUserId: sendsRest,
    setUserProperties: sendsRest,
    setCurrentScreen: sendsRest,
    setDefaultEventParameters: sends,
  },
} satisfies PackageModel;
