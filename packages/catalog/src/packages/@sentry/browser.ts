import type { PackageModel } from '@privet/model';

import { sentry, sentryBrowserExports, sentryExports, sentryTypes } from '../../families/sentry.ts';

export default {
  package: '@sentry/browser',
  docs: 'https://docs.sentry.io/platforms/javascript/',
  recipient: sentry,
  declaredIn: ['@sentry/core', '@sentry/replay', '@sentry/browser-utils'],
  exports: { ...sentryExports, ...sentryBrowserExports },
  types: sentryTypes,
} satisfies PackageModel;
