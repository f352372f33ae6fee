import type { PackageModel } from '@privet/model';

import { sentry, sentryBrowserExports, sentryExports, sentryTypes } from '../../families/sentry.ts';

export default {
  package: '@sentry/remix',
  docs: 'https://docs.sentry.io/platforms/javascript/guides/remix/',
  recipient: sentry,
  declaredIn: ['@sentry/react', '@sentry/browser', '@sentry/node', '@sentry/core'],
  exports: { ...sentryExports, ...sentryBrowserExports },
  types: sentryTypes,
} satisfies PackageModel;
