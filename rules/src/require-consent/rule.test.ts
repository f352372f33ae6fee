import { describe, expect, it } from 'vitest';
import { datumOf, flowOf, mixpanel } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { requireConsent } from './rule.ts';

const recipient = { ...mixpanel, purpose: 'analytics.reporting' } as const;
const sink = { kind: 'recipient', name: 'mixpanel.track', package: 'mixpanel', recipient } as const;

describe('require-consent', () => {
  it('misses a check before data reaches an analytics service', () => {
    expect(messagesOf(requireConsent, { flows: [flowOf({ sink })] })).toEqual([
      "'user.email' (user.contact.email, declared on User) reaches 'mixpanel.track' for analytics.reporting, which needs consent that nothing on the way checks.",
    ]);
  });

  it('judges bare ids', () => {
    const data = [datumOf({ category: 'user.unique_id' })];
    expect(messagesOf(requireConsent, { flows: [flowOf({ sink, data })] })).toHaveLength(1);
  });

  it.each([undefined, 'analytics', 'analytics.reporting', 'analytics.reporting.ad_performance'])(
    'takes a check of %s for one',
    (purpose) => {
      const guards = [{ ...(purpose && { purpose }), text: 'agreed()' }];
      expect(messagesOf(requireConsent, { flows: [flowOf({ sink, guards })] })).toEqual([]);
    },
  );

  it('says what a check is good for instead', () => {
    const guards = [{ purpose: 'marketing.communications.email', text: "hasConsent('mail')" }];
    expect(messagesOf(requireConsent, { flows: [flowOf({ sink, guards })] })).toEqual([
      "'user.email' (user.contact.email, declared on User) reaches 'mixpanel.track' for analytics.reporting, which needs consent that nothing on the way checks, and 'hasConsent('mail')' guards another purpose (marketing.communications.email).",
    ]);
  });

  it('heeds what the code works for before what the recipient is for', () => {
    const purposes = { purposes: ['essential.fraud_detection'], by: 'function' } as const;
    expect(messagesOf(requireConsent, { flows: [flowOf({ sink })], purposes })).toEqual([]);
  });

  it('asks for no consent where one of several purposes can do without', () => {
    const purposes = { purposes: ['marketing', 'essential.service.delivery'], by: 'function' } as const;
    expect(messagesOf(requireConsent, { flows: [flowOf({ sink })], purposes })).toEqual([]);
  });

  it('leaves aggregated data alone', () => {
    expect(messagesOf(requireConsent, { flows: [flowOf({ sink, protections: ['aggregated'] })] })).toEqual([]);
  });
});
