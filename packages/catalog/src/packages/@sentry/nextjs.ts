import type { PackageModel } from '@privet/model';

import { sentry, sentryBrowserExports, sentryExports, sentryTypes } from '../../families/sentry.ts';

export default {
  package: '@sentry/nextjs',
  docs: 'https://docs.sentry.io/platforms/javascript/guides/nextjs/',
  recipient: sentry,
  declaredIn: ['@sentry/react', '@sentry/node', '@sentry/browser', '@sentry/core'],
  exports: { ...sentryExports, ...sentryBrowserExports },
  types: sentryTypes,
} satisfies PackageModel;
