import * as Sentry from '@sentry/node';

Sentry.init({ dsn: 'https://key@sentry.example/1', sendDefaultPii: false });

export const form = { sendDefaultPii: true };
