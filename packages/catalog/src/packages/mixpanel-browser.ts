import type { PackageModel } from '@privet/model';

import { mixpanel } from '../families/mixpanel.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

/** Whether a person has opted in; not to have opted out is no consent. */
const asked = { call: { guard: { purposes: ['analytics'] } } } as const;
const optsIn = { call: { guard: { purposes: ['analytics'], records: true } } } as const;

export default {
  package: 'mixpanel-browser',
  docs: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
  recipient: mixpanel,
  exports: {
    has_opted_in_tracking: asked,
    opt_in_tracking: optsIn,
    track: sends,
    track_with_groups: sends,
    track_links: sends,
    track_forms: sends,
    track_pageview: sends,
    identify: sends,
    alias: sends,
    register: sends,
    register_once: sends,
    set_group: sends,
    add_group: sends,
    people: { instance: 'People' },
    get_group: { call: { returns: 'People' } },
    init: {
      call: {
        returns: 'Mixpanel',
        options: [
          {
            argument: 1,
            path: 'ignore_dnt',
            risky: true,
            safe: false,
            effect: 'records people who asked not to be tracked',
            categories: ['user.behavior'],
          },
          {
            argument: 1,
            path: 'record_mask_all_text',
            risky: false,
            safe: true,
            effect: 'records the text of every page in the clear',
            categories: ['user.content.private', 'user.behavior'],
          },
          {
            argument: 1,
            path: 'record_mask_all_inputs',
            risky: false,
            safe: true,
            effect: 'records what people type in the clear',
            categories: ['user.content.private', 'user.behavior'],
          },
        ],
      },
    },
  },
  globals: { mixpanel: { instance: 'Mixpanel' } },
  types: {
    Mixpanel: {
      names: ['Mixpanel', 'OverridedMixpanel'],
      members: {
        has_opted_in_tracking: asked,
        opt_in_tracking: optsIn,
        track: sends,
        track_with_groups: sends,
        track_links: sends,
        track_forms: sends,
        track_pageview: sends,
        identify: sends,
        alias: sends,
        register: sends,
        register_once: sends,
        set_group: sends,
        add_group: sends,
        people: { instance: 'People' },
        get_group: { call: { returns: 'People' } },
        init: {
          call: {
            returns: 'Mixpanel',
            options: [
              {
                argument: 1,
                path: 'ignore_dnt',
                risky: true,
                safe: false,
                effect: 'records people who asked not to be tracked',
                categories: ['user.behavior'],
              },
              {
                argument: 1,
                path: 'record_mask_all_text',
                risky: false,
                safe: true,
                effect: 'records the text of every page in the clear',
                categories: ['user.content.private', 'user.behavior'],
              },
              {
                argument: 1,
                path: 'record_mask_all_inputs',
                risky: false,
                safe: true,
                effect: 'records what people type in the clear',
                categories: ['user.content.private', 'user.behavior'],
              },
            ],
          },
        },
      },
    },
    People: {
      names: ['People', 'Group'],
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
