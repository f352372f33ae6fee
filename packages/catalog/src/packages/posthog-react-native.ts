import type { PackageModel } from '@privet/model';

import { posthog } from '../families/posthog.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'posthog-react-native',
  docs: 'https://posthog.com/docs/libraries/react-native',
  recipient: posthog,
  declaredIn: ['@posthog/core'],
  exports: {
    PostHog: {
      construct: {
        returns: 'PostHog',
        options: [
          {
            argument: 1,
            path: 'sessionReplayConfig.maskAllTextInputs',
            risky: false,
            safe: true,
            effect: 'records what people type in the clear',
            categories: ['user.content.private', 'user.behavior'],
          },
          {
            argument: 1,
            path: 'sessionReplayConfig.maskAllImages',
            risky: false,
            safe: true,
            effect: 'records the images of every screen',
            categories: ['user.content.private', 'user.behavior'],
          },
        ],
      },
    },
    usePostHog: { call: { returns: 'PostHog' } },
  },
  types: {
    PostHog: {
      names: ['PostHog', 'PostHogCore'],
      members: {
        capture: sends,
        identify: sends,
        alias: sends,
        group: sends,
        register: sends,
        groupIdentify: sends,
        setPersonProperties: sends,
        setPersonPropertiesForFlags: sends,
        captureException: sends,
        screen: sends,
      },
    },
  },
} satisfies PackageModel;
