import type { PackageModel } from '@privet/model';

import { posthog } from '../families/posthog.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;
const logs = {
  call: {
    sinks: [
      { kind: 'log', data: [{ argument: 'all' }] },
      { kind: 'recipient', data: [{ argument: 'all' }] },
    ],
  },
} as const;
const asks = {
  call: {
    sinks: [
      {
        kind: 'recipient',
        data: [
          { argument: 'all', path: 'personProperties' },
          { argument: 'all', path: 'groupProperties' },
        ],
      },
    ],
    carries: [],
  },
} as const;

export default {
  package: 'posthog-node',
  docs: 'https://posthog.com/docs/libraries/node',
  recipient: posthog,
  declaredIn: ['@posthog/core'],
  exports: { PostHog: { construct: { returns: 'PostHog' } } },
  types: {
    PostHog: {
      names: ['PostHog', 'PostHogBackendClient', 'PostHogCoreStateless', 'IPostHog'],
      members: {
        capture: sends,
        captureImmediate: sends,
        captureAi: sends,
        captureAiImmediate: sends,
        identify: sends,
        identifyImmediate: sends,
        alias: sends,
        aliasImmediate: sends,
        groupIdentify: sends,
        groupIdentifyImmediate: sends,
        captureException: sends,
        captureExceptionImmediate: sends,
        captureLog: logs,
        isFeatureEnabled: asks,
        getFeatureFlag: asks,
        getFeatureFlagPayload: asks,
        getFeatureFlagResult: asks,
        getAllFlags: asks,
        getAllFlagsAndPayloads: asks,
      },
    },
  },
} satisfies PackageModel;
