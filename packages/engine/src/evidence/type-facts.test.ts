import { describe, expect, it } from 'vitest';

import { compilerOf, locationIn } from '../compiler/program.test-support.ts';
import { asked, file } from './questions.test-support.ts';
import { typeFactsOf } from './type-facts.ts';

describe('answers that nobody further out can better', () => {
  const settled = (type: string, expression = 'value', declaration = `declare const value: ${type};`): boolean =>
    asked(`${declaration} use(${expression})`, expression, { around: `${expression})` }).settled;

  it('are booleans, functions and nothing', () => {
    expect(
      ['boolean', 'boolean | undefined', 'undefined', 'null', 'true', '() => string'].map((type) => settled(type)),
    ).toEqual(Array.from({ length: 6 }, () => true));
  });

  it('are not text, numbers, enums and any: a caller may hand over what it knows', () => {
    expect(['string', 'number', "'f' | 'm'", 'any', 'unknown', '{ a: string }'].map((type) => settled(type))).toEqual(
      Array.from({ length: 6 }, () => false),
    );
  });

  it('are declared to be none', () => {
    const source =
      'interface Shop { /** @personalData none - the address of the shop */ email: string } declare const shop: Shop; use(shop.email)';
    expect(asked(source, 'shop.email')).toEqual({ data: [], settled: true });
    expect(asked(source, 'shop', { whole: true, around: 'shop.email)' })).toEqual({ data: [], settled: false });
  });

  it('are members of a holder that is declared to be none', () => {
    const source =
      '/** @personalData none - a shop */ interface Shop { email: string } declare const shop: Shop; use(shop.email)';
    expect(asked(source, 'shop.email')).toEqual({ data: [], settled: true });
  });
});

describe('whether a result could carry data', () => {
  const carries = (type: string): boolean => {
    const files = { [file]: `declare function f(): ${type}; use(f())` };
    return typeFactsOf(compilerOf(files)).couldCarry(locationIn(files, file, 'f()', 'f())'));
  };

  it('is denied for numbers, booleans, literals and nothing, promised or not', () => {
    const types = [
      'number',
      'boolean',
      'void',
      'never',
      'null',
      'bigint',
      "'a' | 'b'",
      'Promise<void>',
      'Promise<boolean>',
      'number[]',
      'number | undefined',
    ];
    expect(types.filter(carries)).toEqual([]);
  });

  it('is granted to all else', () => {
    const types = [
      'string',
      'any',
      'unknown',
      '{ a: string }',
      'string[]',
      'Promise<string>',
      'Date',
      'string | number',
      'Response',
    ];
    expect(types.filter((type) => !carries(type))).toEqual([]);
  });
});
