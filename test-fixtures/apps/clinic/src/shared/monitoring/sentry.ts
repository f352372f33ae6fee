import * as Sentry from '@sentry/node';

Sentry.init({
  dsn: process.env['SENTRY_DSN'],
  sendDefaultPii: false,
  includeLocalVariables: false,
  tracesSampleRate: 0.02,
});

/** What went wrong and where; whom it concerned is in the audit trail. */
export function reportFailure(error: unknown, place: string): void {
  Sentry.captureException(error, { tags: { place } });
}
