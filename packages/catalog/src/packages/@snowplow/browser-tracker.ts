import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;
const sendsRest = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } } as const;

export default {
  package: '@snowplow/browser-tracker',
  docs: 'https://docs.snowplow.io/docs/sources/web-trackers/',
  recipient: { id: 'snowplow', name: 'Snowplow', kind: 'analytics', purpose: 'analytics.reporting', country: 'GB' },
  exports: {
    trackPageView: sends,
    trackStructEvent: sends,
    trackSelfDescribingEvent: sends,
    setUserId: sends,
    setUserIdFromLocation: sends,
    addGlobalContexts: sends,
    setCustomUrl: sends,
  },
  globals: { snowplow: sendsRest },
} satisfies PackageModel;
