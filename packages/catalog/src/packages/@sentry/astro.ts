import type { PackageModel } from '@privet/model';

import { sentry, sentryBrowserExports, sentryExports, sentryTypes } from '../../families/sentry.ts';

export default {
  package: '@sentry/astro',
  docs: 'https://docs.sentry.io/platforms/javascript/guides/astro/',
  recipient: sentry,
  declaredIn: ['@sentry/browser', '@sentry/node', '@sentry/core'],
  exports: { ...sentryExports, ...sentryBrowserExports },
  types: sentryTypes,
} satisfies PackageModel;
