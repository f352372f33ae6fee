import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: '@rudderstack/rudder-sdk-react-native',
  docs: 'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-react-native-sdk/',
  recipient: {
    id: 'rudderstack',
    name: 'RudderStack',
    kind: 'analytics',
    purpose: 'analytics.reporting',
    country: 'US',
  },
  exports: { default: { instance: 'RudderClient' } },
  types: {
    RudderClient: { members: { track: sends, screen: sends, identify: sends, group: sends, alias: sends } },
  },
} satisfies PackageModel;
