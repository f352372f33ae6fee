import type { PackageModel } from '@privet/model';

import { sentry, sentryBrowserExports, sentryExports, sentryTypes } from '../../families/sentry.ts';

export default {
  package: '@sentry/nuxt',
  docs: 'https://docs.sentry.io/platforms/javascript/guides/nuxt/',
  recipient: sentry,
  declaredIn: ['@sentry/vue', '@sentry/browser', '@sentry/node', '@sentry/core'],
  exports: { ...sentryExports, ...sentryBrowserExports },
  types: sentryTypes,
} satisfies PackageModel;
