import appsFlyer from 'react-native-appsflyer';
import type { Visitor } from './visitor.ts';

/** @consentGuard marketing.advertising.third_party */
const wantsOffers = (): boolean => document.cookie.includes('offers=1');

/** @consentGuard newsletter */
const wantsMail = (): boolean => document.cookie.includes('mail=1');

// What an advertising partner measures belongs to the advertising that people agree to.
export function arrived({ email }: Visitor): void {
  if (wantsOffers()) appsFlyer.setCustomerUserId(email);
  if (wantsMail()) appsFlyer.setCustomerUserId(email); // ✗ require-consent: 'email' (user.contact.email, declared on Visitor) reaches 'appsFlyer.setCustomerUserId' for analytics.reporting.ad_performance, which needs consent that nothing on the way checks, and 'wantsMail()' guards another purpose (newsletter).
  appsFlyer.setCustomerUserId(email); // ✗ require-consent: 'email' (user.contact.email, declared on Visitor) reaches 'appsFlyer.setCustomerUserId' for analytics.reporting.ad_performance, which needs consent that nothing on the way checks.
}
