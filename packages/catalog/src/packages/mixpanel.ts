import type { PackageModel } from '@privet/model';

import { mixpanel } from '../families/mixpanel.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'mixpanel',
  docs: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/nodejs',
  recipient: mixpanel,
  exports: {
    track: sends,
    track_batch: sends,
    import: sends,
    import_batch: sends,
    alias: sends,
    people: { instance: 'People' },
    groups: { instance: 'People' },
    init: { call: { returns: 'Mixpanel' } },
  },
  types: {
    Mixpanel: {
      members: {
        track: sends,
        track_batch: sends,
        import: sends,
        import_batch: sends,
        alias: sends,
        people: { instance: 'People' },
        groups: { instance: 'People' },
        init: { call: { returns: 'Mixpanel' } },
      },
    },
    People: {
      names: ['People', 'Groups'],
      members: {
        set: sends,
        set_once: sends,
        append: sends,
        union: sends,
        remove: sends,
        increment: sends,
        track_charge: sends,
      },
    },
  },
} satisfies PackageModel;
