import {
  categories,
  purposes,
  type CategoryId,
  type KnownCategoryId,
  type KnownPurposeId,
  type PurposeId,
} from '@privet/model';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';

import type { Category, KnownCategory, KnownPurpose, Purpose } from './vocabulary.ts';

function textOf(file: string): string {
  return readFileSync(join(import.meta.dirname, file), 'utf8');
}

function wordsOf(type: string): string[] {
  const union = new RegExp(`export type ${type} =([^;]*);`).exec(textOf('vocabulary.ts'))?.[1] ?? '';
  return Array.from(union.matchAll(/'([^']+)'/g), ([, word]) => String(word));
}

describe('the vocabulary', () => {
  it('is that of the model', () => {
    expect(wordsOf('KnownCategory')).toEqual(categories.map(({ id }) => id));
    expect(wordsOf('KnownPurpose')).toEqual(purposes.map(({ id }) => id));
    expectTypeOf<KnownCategory>().toEqualTypeOf<KnownCategoryId>();
    expectTypeOf<KnownPurpose>().toEqualTypeOf<KnownPurposeId>();
    expectTypeOf<Category>().toEqualTypeOf<CategoryId>();
    expectTypeOf<Purpose>().toEqualTypeOf<PurposeId>();
  });

  it('is all that aliases name', () => {
    const named = Array.from(textOf('aliases.ts').matchAll(/'(user[^']*)'/g), ([, word]) => word);
    expect(named.length).toBeGreaterThan(20);
    expect(new Set(named).size).toBe(named.length);
    for (const word of named) expect(wordsOf('KnownCategory')).toContain(word);
  });
});

describe('the transparent entry', () => {
  it('has the same aliases', () => {
    expect(textOf('transparent-aliases.ts')).toBe(
      textOf('aliases.ts').replace('./personal.ts', './transparent-personal.ts'),
    );
  });

  it('exports the same names, but for the tags themselves', () => {
    const namesIn = (file: string): string[] =>
      Array.from(textOf(file).matchAll(/\{([^}]*)\}/g), ([, names]) => String(names).split(','))
        .flat()
        .map((name) => name.trim())
        .filter((name) => name !== '' && !/^(?:PersonalTag|ProtectedTag|ProtectionName)$/.test(name))
        .sort();
    expect(namesIn('transparent.ts')).toEqual(namesIn('index.ts'));
  });
});
