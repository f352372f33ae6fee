import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@snowplow/node-tracker',
  docs: 'https://docs.snowplow.io/docs/sources/node-js-tracker/',
  recipient: { id: 'snowplow', name: 'Snowplow', kind: 'analytics', purpose: 'analytics.reporting', country: 'GB' },
  declaredIn: ['@snowplow/tracker-core'],
  exports: { newTracker: { call: { returns: 'Tracker' } }, tracker: { call: { returns: 'Tracker' } } },
  types: {
    Tracker: {
      names: ['Tracker', 'TrackerCore'],
      members: {
        track: sends,
        setUserId: sends,
        setDomainUserId: sends,
        setIpAddress: sends,
        setUseragent: sends,
        addPayloadPair: sends,
      },
    },
  },
} satisfies PackageModel;
