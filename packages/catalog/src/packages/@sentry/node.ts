import type { PackageModel } from '@privet/model';

import { sentry, sentryExports, sentryTypes } from '../../families/sentry.ts';

export default {
  package: '@sentry/node',
  docs: 'https://docs.sentry.io/platforms/javascript/guides/node/',
  recipient: sentry,
  declaredIn: ['@sentry/core', '@sentry/node-core'],
  exports: { ...sentryExports },
  types: sentryTypes,
} satisfies PackageModel;
