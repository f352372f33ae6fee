import type { PackageModel } from '@privet/model';

import { sentry, sentryExports, sentryTypes } from '../../families/sentry.ts';

export default {
  package: '@sentry/cloudflare',
  docs: 'https://docs.sentry.io/platforms/javascript/guides/cloudflare/',
  recipient: sentry,
  declaredIn: ['@sentry/core'],
  exports: { ...sentryExports },
  types: sentryTypes,
} satisfies PackageModel;
