import { describe, expect, it } from 'vitest';

import { categories } from './categories.ts';
import { fieldNameNegatives, fieldNamePatterns } from './field-names.ts';
import { appleTerms, ccpaCategories, ccpaSensitiveItems, googlePlayTerms, tcfTerms } from './foreign-terms.ts';
import { purposes } from './purposes.ts';
import {
  categoryOf,
  compareBySensitivity,
  isCategoryId,
  isDataSubjectId,
  isLegalBasisId,
  isPurposeId,
  purposeOf,
  sensitivityOf,
} from './vocabulary.ts';

describe.each([
  ['categories', categories],
  ['purposes', purposes],
])('%s', (_, entries) => {
  const ids = entries.map(({ id }) => id);

  it('have ids and labels of their own', () => {
    expect(new Set(ids).size).toBe(entries.length);
    expect(new Set(entries.map(({ label }) => label)).size).toBe(entries.length);
  });

  it('name the nearest known parent, and stand behind it', () => {
    for (const [position, { id, parent }] of entries.entries()) {
      const above = ids.filter((other) => id.startsWith(`${other}.`)).sort((a, b) => b.length - a.length);
      expect(parent, id).toBe(above[0]);
      if (parent !== undefined) expect(ids.indexOf(parent), id).toBeLessThan(position);
    }
  });

  it('map to themselves in fideslang, or to an official key', () => {
    const official: ReadonlySet<string> = new Set(
      entries.filter(({ crosswalk }) => crosswalk.fideslangExact).map(({ id }) => id),
    );
    for (const { id, crosswalk } of entries) {
      expect(crosswalk.fideslangExact, id).toBe(crosswalk.fideslang === id);
      expect(official.has(crosswalk.fideslang), id).toBe(true);
    }
  });

  it('have one-sentence definitions', () => {
    for (const { id, definition } of entries) expect(definition, id).toMatch(/^[A-Z].*[^.]\.$/);
  });
});

describe('the crosswalk', () => {
  it('points to terms that exist', () => {
    const appleTypes: readonly string[] = appleTerms.types;
    const playTypes = Object.entries(googlePlayTerms.types).flatMap(([group, types]) =>
      types.map((type) => `PSL_DATA_TYPES_${group}/${type}`),
    );
    for (const { id, crosswalk, special, gdpr } of categories) {
      expect(appleTypes, id).toContain(crosswalk.apple);
      expect(playTypes, id).toContain(crosswalk.googlePlay);
      for (const letter of crosswalk.ccpa ?? []) expect(Object.keys(ccpaCategories), id).toContain(letter);
      if (crosswalk.ccpaSensitive !== undefined) {
        expect(Object.keys(ccpaSensitiveItems), id).toContain(crosswalk.ccpaSensitive);
      }
      if (crosswalk.tcfDataCategory !== undefined) {
        expect(Object.keys(tcfTerms.dataCategories), id).toContain(String(crosswalk.tcfDataCategory));
      }
      expect(special, id).toBe(gdpr === 'art9');
    }
    const applePurposes: readonly string[] = appleTerms.purposes;
    const playPurposes: readonly string[] = googlePlayTerms.purposes;
    for (const { id, crosswalk } of purposes) {
      expect(applePurposes, id).toContain(crosswalk.apple);
      expect(playPurposes, id).toContain(crosswalk.googlePlay);
    }
  });
});

describe('field names', () => {
  it('are patterns that compile', () => {
    for (const { patterns, negatives } of Object.values(fieldNamePatterns)) {
      for (const pattern of [...patterns, ...negatives]) expect(() => new RegExp(pattern)).not.toThrow();
    }
    for (const pattern of Object.values(fieldNameNegatives)) expect(() => new RegExp(pattern)).not.toThrow();
  });

  it('hint at known categories', () => {
    for (const id of Object.keys(fieldNamePatterns)) expect(isCategoryId(id), id).toBe(true);
  });
});

describe('questions', () => {
  it('tell known words from others', () => {
    expect(isCategoryId('user.contact.email')).toBe(true);
    expect(isCategoryId('user.contact.emial')).toBe(false);
    expect(isPurposeId('marketing.communications.email')).toBe(true);
    expect(isPurposeId('user.contact.email')).toBe(false);
    expect(isLegalBasisId('consent')).toBe(true);
    expect(isLegalBasisId('toString')).toBe(false);
    expect(isDataSubjectId('child')).toBe(true);
    expect(isDataSubjectId('robot')).toBe(false);
  });

  it('answer for extensions with the nearest known entry', () => {
    expect(categoryOf('user.contact.email.work')?.id).toBe('user.contact.email');
    expect(purposeOf('analytics.reporting.weekly')?.id).toBe('analytics.reporting');
    expect(categoryOf('machine.serial')).toBeUndefined();
    expect(sensitivityOf('user.biometric.face.left_eye')).toBe(sensitivityOf('user.biometric.face'));
    expect(sensitivityOf('machine.serial')).toBe(1);
  });

  it('put the most sensitive first and equals by id', () => {
    const mixed = ['user.name', 'user.health_and_medical', 'user.contact.email', 'user.location.precise'];
    expect(mixed.toSorted(compareBySensitivity)).toEqual([
      'user.health_and_medical',
      'user.location.precise',
      'user.contact.email',
      'user.name',
    ]);
  });
});
