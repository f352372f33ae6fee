import type { PackageModel } from '@privet/model';

import { mixpanel } from '../families/mixpanel.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'mixpanel-react-native',
  docs: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/react-native',
  recipient: mixpanel,
  exports: { Mixpanel: { construct: { returns: 'Mixpanel' } } },
  types: {
    Mixpanel: {
      members: {
        track: sends,
        trackWithGroups: sends,
        identify: sends,
        alias: sends,
        registerSuperProperties: sends,
        registerSuperPropertiesOnce: sends,
        setGroup: sends,
        addGroup: sends,
        getPeople: { call: { returns: 'People' } },
      },
    },
    People: {
      members: {
        set: sends,
        setOnce: sends,
        append: sends,
        union: sends,
        remove: sends,
        increment: sends,
        trackCharge: sends,
      },
    },
  },
} satisfies PackageModel;
