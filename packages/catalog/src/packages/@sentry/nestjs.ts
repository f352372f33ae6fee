import type { PackageModel } from '@privet/model';

import { sentry, sentryExports, sentryTypes } from '../../families/sentry.ts';

export default {
  package: '@sentry/nestjs',
  docs: 'https://docs.sentry.io/platforms/javascript/guides/nestjs/',
  recipient: sentry,
  declaredIn: ['@sentry/node', '@sentry/core'],
  exports: { ...sentryExports },
  types: sentryTypes,
} satisfies PackageModel;
