import mixpanel from 'mixpanel-browser';
import posthog from 'posthog-js';
import type { Visitor } from './visitor.ts';

declare const OnetrustActiveGroups: string;
declare const Cookiebot: { readonly consent: Readonly<Record<string, boolean>>; readonly hasResponse: boolean };
declare const Didomi: { getUserConsentStatusForPurpose(id: string): boolean | undefined };
declare const klaro: { getManager(): { getConsent(service: string): boolean; readonly confirmed: boolean } };
declare const Shopify: { readonly customerPrivacy: Readonly<Record<string, () => boolean>> };
declare function wp_has_consent(category: string): boolean;

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
