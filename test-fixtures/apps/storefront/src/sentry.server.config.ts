import * as Sentry from '@sentry/nextjs';
import { sentryOptions } from '@/lib/monitoring/options';

Sentry.init({
  ...sentryOptions,
  dataCollection: { userInfo: false, cookies: false },
  beforeSend: (event) => {
    delete event.request?.cookies;
    return event;
  },
});
