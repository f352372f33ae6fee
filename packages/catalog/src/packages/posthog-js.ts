import type { PackageModel } from '@privet/model';

import { posthog } from '../families/posthog.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

/** Whether a person has opted in, or that they do; not to have opted out is no consent. */
const asked = {
  has_opted_in_capturing: { call: { guard: { purposes: ['analytics'] } } },
  get_explicit_consent_status: { call: { guard: { purposes: ['analytics'], equals: 'granted' } } },
  opt_in_capturing: { call: { guard: { purposes: ['analytics'], records: true } } },
} as const;

export default {
  package: 'posthog-js',
  docs: 'https://posthog.com/docs/libraries/js',
  recipient: posthog,
  declaredIn: ['@posthog/types'],
  exports: {
    default: { instance: 'PostHog' },
    posthog: { instance: 'PostHog' },
    init: {
      call: {
        options: [
          {
            argument: 1,
            path: 'respect_dnt',
            risky: false,
            safe: true,
            effect: 'records people who asked not to be tracked',
            categories: ['user.behavior'],
          },
          {
            argument: 1,
            path: 'session_recording.maskAllInputs',
            risky: false,
            safe: true,
            effect: 'records what people type in the clear',
            categories: ['user.content.private', 'user.behavior'],
          },
          {
            argument: 1,
            path: 'session_recording.recordBody',
            risky: true,
            safe: false,
            effect: 'records request and response bodies',
            categories: ['user'],
          },
          {
            argument: 1,
            path: 'session_recording.recordHeaders',
            risky: true,
            safe: false,
            effect: 'records request and response headers',
            categories: ['user.device.cookie_id', 'user.authorization.credentials'],
          },
          {
            argument: 1,
            path: 'mask_personal_data_properties',
            risky: false,
            safe: true,
            effect: 'sends personal data in URLs in the clear',
            categories: ['user.behavior.browsing_history'],
          },
        ],
        returns: 'PostHog',
      },
    },
    ...asked,
    capture: sends,
    identify: sends,
    alias: sends,
    group: sends,
    register: sends,
    register_once: sends,
    register_for_session: sends,
    setPersonProperties: sends,
    setPersonPropertiesForFlags: sends,
    setGroupPropertiesForFlags: sends,
    captureException: sends,
    people: { members: { set: sends, set_once: sends } },
  },
  globals: { posthog: { instance: 'PostHog' } },
  types: {
    PostHog: {
      members: {
        init: {
          call: {
            options: [
              {
                argument: 1,
                path: 'respect_dnt',
                risky: false,
                safe: true,
                effect: 'records people who asked not to be tracked',
                categories: ['user.behavior'],
              },
              {
                argument: 1,
                path: 'session_recording.maskAllInputs',
                risky: false,
                safe: true,
                effect: 'records what people type in the clear',
                categories: ['user.content.private', 'user.behavior'],
              },
              {
                argument: 1,
                path: 'session_recording.recordBody',
                risky: true,
                safe: false,
                effect: 'records request and response bodies',
                categories: ['user'],
              },
              {
                argument: 1,
                path: 'session_recording.recordHeaders',
                risky: true,
                safe: false,
                effect: 'records request and response headers',
                categories: ['user.device.cookie_id', 'user.authorization.credentials'],
              },
              {
                argument: 1,
                path: 'mask_personal_data_properties',
                risky: false,
                safe: true,
                effect: 'sends personal data in URLs in the clear',
                categories: ['user.behavior.browsing_history'],
              },
            ],
            returns: 'PostHog',
          },
        },
        ...asked,
        capture: sends,
        identify: sends,
        alias: sends,
        group: sends,
        register: sends,
        register_once: sends,
        register_for_session: sends,
        setPersonProperties: sends,
        setPersonPropertiesForFlags: sends,
        setGroupPropertiesForFlags: sends,
        captureException: sends,
        people: { members: { set: sends, set_once: sends } },
      },
    },
  },
} satisfies PackageModel;
