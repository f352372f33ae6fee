import posthog from 'posthog-js';
import * as CookieConsent from 'vanilla-cookieconsent';
import { run } from 'vanilla-cookieconsent';
import type { Visitor } from './visitor.ts';

declare const OnetrustActiveGroups: string;
declare const OneTrust: { OnConsentChanged(then: (event: { detail: string[] }) => void): void };
declare const Osano: {
  readonly cm: { addEventListener(event: string, then: (consent: Record<string, string>) => void): void };
};
interface DidomiApi {
  getUserConsentStatusForPurpose(id: string): boolean | undefined;
}
declare const didomiOnReady: ((api: DidomiApi) => void)[];

function start(visitor: Visitor): void {
  posthog.capture(visitor.id);
}

/** Told of any change: the category counts. */
export function changed(visitor: Visitor): void {
  OneTrust.OnConsentChanged(() => {
    if (OnetrustActiveGroups.includes('C0002')) posthog.capture(visitor.id);
    if (OnetrustActiveGroups.includes('C0004')) posthog.capture(visitor.id); // ✗ require-consent
  });
  OneTrust.OnConsentChanged(({ detail }) => {
    if (detail.includes('C0002')) posthog.capture(visitor.id);
    if (detail.includes('C0001')) posthog.capture(visitor.id); // ✗ require-consent
    posthog.capture(visitor.id); // ✗ require-consent
  });
  window.OptanonWrapper = () => {
    if (!OnetrustActiveGroups.includes('C0002')) return;
    posthog.capture(visitor.id);
  };
  Osano.cm.addEventListener('osano-cm-consent-saved', (consent) => {
    if (consent['ANALYTICS'] === 'ACCEPT') posthog.capture(visitor.id);
    if (consent['MARKETING'] === 'ACCEPT') posthog.capture(visitor.id); // ✗ require-consent
    posthog.capture(visitor.id); // ✗ require-consent
  });
  didomiOnReady.push((api) => {
    if (api.getUserConsentStatusForPurpose('audience')) posthog.capture(visitor.id);
    posthog.capture(visitor.id); // ✗ require-consent
  });
}

/** Called when somebody has accepted. */
export function accepted(visitor: Visitor): void {
  window.addEventListener('CookiebotOnAccept', () => posthog.capture(visitor.id));
  addEventListener('CookiebotOnAccept', () => {
    posthog.capture(visitor.id);
  });
  window.addEventListener('CookiebotOnDecline', () => posthog.capture(visitor.id)); // ✗ require-consent
  window.addEventListener('load', () => posthog.capture(visitor.id)); // ✗ require-consent
}

/** What lies in an object of options. */
export async function configured(visitor: Visitor): Promise<void> {
  await run({
    onConsent: ({ cookie }) => {
      if (cookie.categories.includes('analytics')) posthog.capture(visitor.id);
      if (cookie.categories.includes('necessary')) posthog.capture(visitor.id); // ✗ require-consent
    },
    onChange: ({ cookie, changedCategories }) => {
      if (cookie.categories.includes('analytics')) posthog.capture(visitor.id);
      if (changedCategories.includes('analytics')) posthog.capture(visitor.id); // ✗ require-consent
      if (CookieConsent.acceptedCategory('analytics')) posthog.capture(visitor.id);
    },
    onModalShow: () => posthog.capture(visitor.id), // ✗ require-consent
  });
  await CookieConsent.run({
    onFirstConsent: ({ cookie: { categories } }) => {
      if (categories.includes('analytics')) start(visitor);
    },
  });
}

declare global {
  interface Window {
    OptanonWrapper?: () => void;
  }
}
