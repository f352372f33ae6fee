import type { PackageModel } from '@privet/model';

const rudderstack = {
  id: 'rudderstack',
  name: 'RudderStack',
  kind: 'analytics',
  purpose: 'analytics.reporting',
  country: 'US',
} as const;
const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@rudderstack/analytics-js',
  docs: 'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/',
  recipient: rudderstack,
  exports: { RudderAnalytics: { construct: { returns: 'RudderAnalytics' } } },
  globals: { rudderanalytics: { instance: 'RudderAnalytics' } },
  types: {
    RudderAnalytics: {
      names: ['RudderAnalytics', 'IRudderAnalytics'],
      members: {
        track: sends,
        page: sends,
        identify: sends,
        group: sends,
        alias: sends,
        screen: sends,
        setAnonymousId: sends,
      },
    },
  },
} satisfies PackageModel;
