import * as Sentry from '@sentry/node';

Sentry.init({
  dsn: 'https://key@sentry.example/1',
  sendDefaultPii: true, // ✗ no-leaky-sdk-options: 'sendDefaultPii: true' in 'Sentry.init' sends IP addresses and request headers.
});
