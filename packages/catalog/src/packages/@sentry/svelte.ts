import type { PackageModel } from '@privet/model';

import { sentry, sentryBrowserExports, sentryExports, sentryTypes } from '../../families/sentry.ts';

export default {
  package: '@sentry/svelte',
  docs: 'https://docs.sentry.io/platforms/javascript/guides/svelte/',
  recipient: sentry,
  declaredIn: ['@sentry/browser', '@sentry/core'],
  exports: { ...sentryExports, ...sentryBrowserExports },
  types: sentryTypes,
} satisfies PackageModel;
