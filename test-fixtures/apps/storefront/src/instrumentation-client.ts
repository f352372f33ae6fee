import * as Sentry from '@sentry/nextjs';

Sentry.init({
  dsn: 'https://4f1d2c@o77.ingest.de.sentry.io/1001',
  tracesSampleRate: 0.05,
  replaysOnErrorSampleRate: 1,
  integrations: [
    Sentry.replayIntegration({
      maskAllText: false, // ✗ no-leaky-sdk-options: 'maskAllText: false' in 'Sentry.replayIntegration' records the text of every page in the clear.
      maskAllInputs: true,
      blockAllMedia: true,
    }),
  ],
});

export const onRouterTransitionStart = Sentry.captureRouterTransitionStart;
