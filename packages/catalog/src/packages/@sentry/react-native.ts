import type { PackageModel } from '@privet/model';

import { sentry, sentryExports, sentryTypes } from '../../families/sentry.ts';

export default {
  package: '@sentry/react-native',
  docs: 'https://docs.sentry.io/platforms/react-native/',
  recipient: sentry,
  declaredIn: ['@sentry/react', '@sentry/browser', '@sentry/core'],
  exports: {
    ...sentryExports,
    mobileReplayIntegration: {
      call: {
        options: [
          {
            argument: 0,
            path: 'maskAllText',
            risky: false,
            safe: true,
            effect: 'records the text of every screen in the clear',
            categories: ['user.content.private', 'user.behavior'],
          },
          {
            argument: 0,
            path: 'maskAllImages',
            risky: false,
            safe: true,
            effect: 'records the images of every screen',
            categories: ['user.content.private'],
          },
          {
            argument: 0,
            path: 'maskAllVectors',
            risky: false,
            safe: true,
            effect: 'records the drawings of every screen',
            categories: ['user.content.private'],
          },
        ],
      },
    },
  },
  types: sentryTypes,
} satisfies PackageModel;
