import type { PackageModel } from '@privet/model';

import { sentry, sentryExports, sentryTypes } from '../../families/sentry.ts';

export default {
  package: '@sentry/core',
  docs: 'https://docs.sentry.io/platforms/javascript/',
  recipient: sentry,
  exports: { ...sentryExports },
  types: sentryTypes,
} satisfies PackageModel;
