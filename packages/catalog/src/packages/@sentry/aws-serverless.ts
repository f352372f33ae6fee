import type { PackageModel } from '@privet/model';

import { sentry, sentryExports, sentryTypes } from '../../families/sentry.ts';

export default {
  package: '@sentry/aws-serverless',
  docs: 'https://docs.sentry.io/platforms/javascript/guides/aws-lambda/',
  recipient: sentry,
  declaredIn: ['@sentry/node', '@sentry/core'],
  exports: { ...sentryExports },
  types: sentryTypes,
} satisfies PackageModel;
