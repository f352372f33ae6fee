import * as Sentry from '@sentry/node';

export function careful(): void {
  Sentry.init({ dsn: 'https://key@sentry.example/1', sendDefaultPii: false });
}

export function careless(): void {
  Sentry.init({ dsn: 'https://key@sentry.example/1', sendDefaultPii: true }); // ✗ no-leaky-sdk-options: 'sendDefaultPii: true' in 'Sentry.init' sends IP addresses and request headers.
}

export function plain(): void {
  Sentry.init({ dsn: 'https://key@sentry.example/1' });
  const options = { init: (settings: { sendDefaultPii: boolean }) => settings };
  options.init({ sendDefaultPii: true });
}

const shared: Sentry.NodeOptions = {
  dsn: 'https://key@sentry.example/1',
  sendDefaultPii: true, // ✗ no-leaky-sdk-options: 'sendDefaultPii: true' in 'Sentry.init' sends IP addresses and request headers.
};

const restrained = { dsn: 'https://key@sentry.example/1', sendDefaultPii: false };

/** Options that a constant of the module keeps, set once for whoever starts it. */
export function start(isWorker: boolean): void {
  if (isWorker) Sentry.init(shared);
  else Sentry.init(shared);
}

export function startRestrained(): void {
  Sentry.init(restrained);
}
