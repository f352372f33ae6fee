import type { PackageModel } from '@privet/model';

import { sentry, sentryBrowserExports, sentryExports, sentryTypes } from '../../families/sentry.ts';

export default {
  package: '@sentry/react',
  docs: 'https://docs.sentry.io/platforms/javascript/guides/react/',
  recipient: sentry,
  declaredIn: ['@sentry/browser', '@sentry/core'],
  exports: { ...sentryExports, ...sentryBrowserExports },
  types: sentryTypes,
} satisfies PackageModel;
