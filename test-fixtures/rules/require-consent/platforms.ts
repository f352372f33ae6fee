import mixpanel from 'mixpanel-browser';
import posthog from 'posthog-js';
import { acceptedCategory, acceptedService } from 'vanilla-cookieconsent';
import { getCookieConsentValue } from 'react-cookie-consent';
import { setOptOut, track } from '@amplitude/analytics-browser';
import type { Visitor } from './visitor.ts';

declare const OnetrustActiveGroups: string;
declare const Cookiebot: { readonly consent: Readonly<Record<string, boolean>>; readonly hasResponse: boolean };
declare const Didomi: { getUserConsentStatusForPurpose(id: string): boolean | undefined };
declare const klaro: { getManager(): { getConsent(service: string): boolean; readonly confirmed: boolean } };
declare const Shopify: { readonly customerPrivacy: Readonly<Record<string, () => boolean>> };
declare function wp_has_consent(category: string): boolean;

declare const UC_UI: { areAllConsentsAccepted(): boolean; isInitialized(): boolean };
declare const Osano: {
  readonly cm: Readonly<Record<string, boolean>> & { getConsent(): Readonly<Record<string, string>> };
};
declare function __tcfapi(command: string, version: number, callback: (data: any, success: boolean) => void): void;
declare function gtag(...args: readonly unknown[]): void;

export function platforms(visitor: Visitor): void {
  if (OnetrustActiveGroups.includes('C0002')) posthog.capture(visitor.id);
  if (OnetrustActiveGroups.split(',').includes('C0002')) posthog.capture(visitor.id);
  if (window.OnetrustActiveGroups?.includes('C0002')) posthog.capture(visitor.id);
  if (OnetrustActiveGroups.includes('C0001')) posthog.capture(visitor.id); // ✗ require-consent
  if (OnetrustActiveGroups.includes('C0004')) posthog.capture(visitor.id); // ✗ require-consent
  if (Cookiebot.consent.statistics) posthog.capture(visitor.id);
  if (window.Cookiebot?.consent.statistics) posthog.capture(visitor.id);
  if (Cookiebot.consent.marketing) posthog.capture(visitor.id); // ✗ require-consent
  if (Cookiebot.consent.necessary) posthog.capture(visitor.id); // ✗ require-consent
  if (Cookiebot.hasResponse) posthog.capture(visitor.id); // ✗ require-consent
  if (Didomi.getUserConsentStatusForPurpose('audience')) posthog.capture(visitor.id);
  if (Didomi.getUserConsentStatusForPurpose('audience') !== undefined) posthog.capture(visitor.id); // ✗ require-consent
  if (klaro.getManager().getConsent('posthog')) posthog.capture(visitor.id);
  if (klaro.getManager().confirmed) posthog.capture(visitor.id); // ✗ require-consent
  if (Shopify.customerPrivacy['analyticsProcessingAllowed']?.()) posthog.capture(visitor.id);
  if (wp_has_consent('statistics')) posthog.capture(visitor.id);
  if (wp_has_consent('functional')) posthog.capture(visitor.id); // ✗ require-consent
}

export function morePlatforms(visitor: Visitor): void {
  if (UC_UI.areAllConsentsAccepted()) posthog.capture(visitor.id);
  if (UC_UI.isInitialized()) posthog.capture(visitor.id); // ✗ require-consent
  if (Osano.cm.analytics) posthog.capture(visitor.id);
  if (Osano.cm.marketing) posthog.capture(visitor.id); // ✗ require-consent
  if (Osano.cm.getConsent()['ANALYTICS'] === 'ACCEPT') posthog.capture(visitor.id);
  if (Osano.cm.getConsent()['ANALYTICS'] === 'DENY') posthog.capture(visitor.id); // ✗ require-consent
  if (Osano.cm.getConsent()['ANALYTICS']) posthog.capture(visitor.id); // ✗ require-consent
  if (acceptedCategory('analytics')) posthog.capture(visitor.id);
  if (acceptedCategory('counting')) posthog.capture(visitor.id);
  if (acceptedCategory('necessary')) posthog.capture(visitor.id); // ✗ require-consent
  if (acceptedService('posthog', 'analytics')) posthog.capture(visitor.id);
  if (acceptedService('posthog', 'marketing')) posthog.capture(visitor.id); // ✗ require-consent
  if (getCookieConsentValue() === 'true') posthog.capture(visitor.id);
  if (getCookieConsentValue() !== undefined) posthog.capture(visitor.id); // ✗ require-consent
}

export function transparency(visitor: Visitor): void {
  __tcfapi('getTCData', 2, (data) => {
    if (data.purpose.consents[9]) posthog.capture(visitor.id);
    if (data?.vendor?.consents?.[755]) posthog.capture(visitor.id);
    if (data.purpose.consents[1]) posthog.capture(visitor.id); // ✗ require-consent
    if (data.purpose.consents[3]) posthog.capture(visitor.id); // ✗ require-consent
    if (data.eventStatus === 'useractioncomplete') posthog.capture(visitor.id); // ✗ require-consent
  });
  __tcfapi('addEventListener', 2, (data, success) => {
    if (success) posthog.capture(visitor.id); // ✗ require-consent
    if (success && data.purpose.consents[9]) posthog.capture(visitor.id);
  });
}

/** What is told to Google's consent mode. */
export function accepted(visitor: Visitor): void {
  gtag('consent', 'update', { analytics_storage: 'granted' });
  posthog.capture(visitor.id);
}

export function denied(visitor: Visitor): void {
  gtag('consent', 'default', { analytics_storage: 'granted' });
  gtag('consent', 'update', { analytics_storage: 'denied' });
  gtag('consent', 'update', { ad_storage: 'granted' });
  posthog.capture(visitor.id); // ✗ require-consent
}

export function optedIn(visitor: Visitor): void {
  setOptOut(false);
  track('Seen', { id: visitor.id });
}

export function optedOut(visitor: Visitor): void {
  setOptOut(true);
  track('Seen', { id: visitor.id }); // ✗ require-consent
}

export function told(visitor: Visitor): void {
  posthog.opt_in_capturing();
  posthog.capture(visitor.id);
}

export function sdks(visitor: Visitor): void {
  if (posthog.has_opted_in_capturing()) posthog.capture(visitor.id);
  if (posthog.get_explicit_consent_status() === 'granted') posthog.capture(visitor.id);
  if (posthog.get_explicit_consent_status() === 'denied') posthog.capture(visitor.id); // ✗ require-consent
  if (posthog.get_explicit_consent_status()) posthog.capture(visitor.id); // ✗ require-consent
  if (!posthog.has_opted_out_capturing()) posthog.capture(visitor.id); // ✗ require-consent
  if (mixpanel.has_opted_in_tracking()) mixpanel.track('Seen', { id: visitor.id });
  mixpanel.track('Seen', { id: visitor.id }); // ✗ require-consent
}

declare global {
  interface Window {
    readonly OnetrustActiveGroups?: string;
    readonly Cookiebot?: { readonly consent: Readonly<Record<string, boolean>> };
  }
}
