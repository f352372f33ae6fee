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
  package: '@rudderstack/rudder-sdk-node',
  docs: 'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-node-sdk/',
  recipient: rudderstack,
  exports: { default: { construct: { returns: 'RudderAnalytics' } } },
  types: {
    RudderAnalytics: {
      names: ['Analytics', 'RudderAnalytics'],
      members: { track: sends, page: sends, identify: sends, group: sends, alias: sends, screen: sends },
    },
  },
} satisfies PackageModel;
