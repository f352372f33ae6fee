import { env } from '@/config/env';

export const sentryOptions = {
  dsn: env.SENTRY_DSN,
  environment: env.NODE_ENV,
  tracesSampleRate: 0.05,
};
