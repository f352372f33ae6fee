import { formatRetention } from '@privet/model';
import { describe, expect, it } from 'vitest';
import { below, shop, silent } from '../testing/sample-policy.ts';
import { declaredPurposesOf, legalBasesOf, needsConsent, purposeCovers, purposeTerm, retentionOf } from './purposes.ts';

describe('purposes', () => {
  it.each([
    ['orders', 'essential.service.delivery'],
    ['analytics.reporting', 'analytics.reporting'],
    ['marketing', 'marketing'],
    ['world.domination', undefined],
    ['constructor', undefined],
  ])('calls %s %s', (purpose, term) => {
    expect(purposeTerm(shop, purpose)).toBe(term);
  });

  it.each([
    ['newsletter', 'newsletter', true],
    ['marketing', 'newsletter', true],
    ['newsletter', 'marketing.communications.email', true],
    ['newsletter', 'marketing', false],
    ['marketing', 'marketing.advertising', true],
    ['orders', 'newsletter', false],
    ['unknown', 'unknown', true],
    ['unknown', 'marketing', false],
  ])('%s covers %s: %s', (wider, narrower, covered) => {
    expect(purposeCovers(shop, wider, narrower)).toBe(covered);
  });

  it('keeps own purposes apart that share a term', () => {
    const policy = below('purposes: {news: {term: marketing}, winback: {term: marketing}}');
    expect(purposeCovers(policy, 'news', 'winback')).toBe(false);
    expect(purposeCovers(policy, 'marketing', 'winback')).toBe(true);
  });

  it('finds what is declared of a purpose by itself, by its cases, or above it', () => {
    const idsOf = (purpose: string): readonly string[] => declaredPurposesOf(shop, purpose).map(({ id }) => id);
    expect(idsOf('newsletter')).toEqual(['newsletter']);
    expect(idsOf('marketing.communications.email')).toEqual(['newsletter']);
    expect(idsOf('analytics.reporting.system.performance')).toEqual(['analytics.reporting']);
    expect(idsOf('analytics')).toEqual([]);
    // The newsletter is a case of it, and says nothing of all other e-mail below.
    expect(idsOf('marketing.communications.email.other')).toEqual([]);
  });

  it.each([
    ['newsletter', 'required'],
    ['marketing.communications.email', 'required'],
    ['orders', 'none'],
    ['recommendations', 'optional'],
    ['essential.service.operations.support', 'none'],
    ['marketing.advertising', 'required'],
    ['world.domination', 'none'],
  ])('asks for %s: %s', (purpose, need) => {
    expect(needsConsent(shop, purpose)).toBe(need);
  });

  it('asks what the strictest of several cases asks, and what is usual where nothing is declared', () => {
    const policy = below(
      'purposes:',
      '  news: {term: marketing, legalBasis: legitimate_interests, consent: optional}',
      '  winback: {term: marketing, legalBasis: consent}',
    );
    expect(needsConsent(policy, 'marketing')).toBe('required');
    expect(legalBasesOf(policy, 'marketing')).toEqual(['legitimate_interests', 'consent']);
    expect(needsConsent(silent, 'marketing')).toBe('required');
    expect(needsConsent(silent, 'essential.service')).toBe('none');
    expect(needsConsent(below('purposes: {marketing: {consent: none}}'), 'marketing.advertising')).toBe('none');
  });

  it.each([
    [{ category: 'user.contact.email' }, 'P2Y after account.closed'],
    [{ category: 'user.contact.email.delivery', purpose: 'orders' }, 'P2Y after account.closed'],
    [{ category: 'user.name', purpose: 'orders' }, 'P10Y after order.closed'],
    [{ purpose: 'marketing.communications.email' }, 'P1M after newsletter.cancelled'],
    [{ category: 'user.contact' }, undefined],
    [{ purpose: 'analytics' }, undefined],
    [{}, undefined],
  ])('keeps %j for %s', (kept, time) => {
    const retention = retentionOf(shop, kept);
    expect(retention && formatRetention(retention)).toBe(time);
  });

  it('keeps data for the nearest category, and for the longest of several cases', () => {
    const policy = below(
      'categories: {user: {retention: P9Y}, user.contact: {retention: P30D}, user.contact.email: {}}',
      'purposes: {news: {term: marketing, retention: P6M}, winback: {term: marketing, retention: P1Y}}',
    );
    const daysOf = (category: string): number | undefined => retentionOf(policy, { category })?.duration.days;
    expect(daysOf('user.contact.email')).toBe(30);
    expect(retentionOf(policy, { category: 'user.name' })?.duration.years).toBe(9);
    expect(retentionOf(policy, { purpose: 'marketing' })?.duration.years).toBe(1);
  });
});
