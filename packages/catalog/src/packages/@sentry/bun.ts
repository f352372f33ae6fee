import type { PackageModel } from '@privet/model';

import { sentry, sentryExports, sentryTypes } from '../../families/sentry.ts';

export default {
  package: '@sentry/bun',
  docs: 'https://docs.sentry.io/platforms/javascript/guides/bun/',
  recipient: sentry,
  declaredIn: ['@sentry/node', '@sentry/core'],
  exports: { ...sentryExports },
  types: sentryTypes,
} satisfies PackageModel;
