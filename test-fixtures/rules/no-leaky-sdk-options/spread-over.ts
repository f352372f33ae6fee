import * as Sentry from '@sentry/node';

/** Each service of the clinic adds what it needs: what is written here holds unless it says otherwise. */
export function startMonitoring(dsn: string, ofService: Sentry.NodeOptions): void {
  Sentry.init({
    dsn,
    sendDefaultPii: true, // ✗ no-leaky-sdk-options: 'sendDefaultPii: true' in 'Sentry.init' sends IP addresses and request headers.
    ...ofService,
  });
}

export function startQuietly(dsn: string, ofService: Sentry.NodeOptions): void {
  Sentry.init({ dsn, sendDefaultPii: false, ...ofService });
  const options = { dsn, sendDefaultPii: true, ...ofService };
  options.sendDefaultPii = false;
  Sentry.init(options);
}
