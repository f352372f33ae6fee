import type { PackageModel } from '@privet/model';

/** The one question that it asks. */
const consents = { onAccept: {} } as const;

export default {
  package: 'react-cookie-consent',
  docs: 'https://github.com/Mastermindzh/react-cookie-consent',
  exports: {
    default: { consents },
    CookieConsent: { consents },
    getCookieConsentValue: { call: { guard: { equals: 'true' } } },
  },
} satisfies PackageModel;
