import { describe, expect, it } from 'vitest';
import { codePhrase } from './code.ts';
import { dataPhrase } from './data.ts';
import { listed } from './list.ts';
import { wayPhrase } from './way.ts';

const known = (category: string, reason = 'declared on User') => ({ category, evidence: { reason } });

describe('dataPhrase', () => {
  it.each([
    [['a'], 'a, declared on User'],
    [['a', 'b'], 'a and b, declared on User'],
    [['a', 'b', 'c'], 'a, b and c, declared on User'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b and 3 more, declared on User'],
  ])('words %j', (categories, phrase) => {
    expect(dataPhrase(categories.map((category) => known(category)))).toBe(phrase);
  });

  it('names a category once and gives the reason for the first', () => {
    const data = [known('a', 'declared on User'), known('b', "inferred from the name 'b'"), known('a')];
    expect(dataPhrase(data)).toBe('a and b, declared on User');
  });
});

describe('wayPhrase', () => {
  it.each([
    [[], ''],
    [['notify'], ', by way of notify()'],
    [['notify', 'send'], ', by way of notify() and send()'],
    [['a', 'b', 'new Mailer'], ', by way of a(), b() and new Mailer()'],
  ])('words %j', (through, phrase) => {
    expect(wayPhrase(through)).toBe(phrase);
  });
});

describe('codePhrase', () => {
  it('collapses white space', () => {
    expect(codePhrase('{\n  email,\n  name\n}')).toBe('{ email, name }');
  });

  it('keeps 60 characters and cuts the 61st', () => {
    expect(codePhrase('x'.repeat(60))).toBe('x'.repeat(60));
    expect(codePhrase('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
  });
});

describe('listed', () => {
  it('is empty without words', () => {
    expect(listed([])).toBe('');
  });
});
