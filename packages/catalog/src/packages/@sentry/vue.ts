import type { PackageModel } from '@privet/model';

import { sentry, sentryBrowserExports, sentryExports, sentryTypes } from '../../families/sentry.ts';

export default {
  package: '@sentry/vue',
  docs: 'https://docs.sentry.io/platforms/javascript/guides/vue/',
  recipient: sentry,
  declaredIn: ['@sentry/browser', '@sentry/core'],
  exports: { ...sentryExports, ...sentryBrowserExports },
  types: sentryTypes,
} satisfies PackageModel;
