import type { PackageModel } from '@privet/model';

import { amplitude, amplitudeIdentify } from '../../families/amplitude.ts';

/** To be opted in is what `setOptOut(false)` records. */
const optsIn = {
  call: { guard: { purposes: ['analytics'], when: [{ argument: 0, is: false }], records: true } },
} as const;
const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@amplitude/analytics-browser',
  docs: 'https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2',
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
    setOptOut: optsIn,
    init: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
    createInstance: { call: { returns: 'Client' } },
    Identify: { construct: { returns: 'Identify' } },
  },
  globals: {
    amplitude: {
      members: {
        track: sends,
        logEvent: sends,
        identify: sends,
        groupIdentify: sends,
        revenue: sends,
        setUserId: sends,
        setGroup: sends,
        setIdentity: sends,
        setOptOut: optsIn,
        init: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
      },
    },
  },
  types: {
    Client: {
      names: ['CoreClient', 'BrowserClient', 'AmplitudeBrowser'],
      members: {
        track: sends,
        logEvent: sends,
        identify: sends,
        groupIdentify: sends,
        revenue: sends,
        setUserId: sends,
        setGroup: sends,
        setIdentity: sends,
        setOptOut: optsIn,
      },
    },
    Identify: amplitudeIdentify,
  },
} satisfies PackageModel;
