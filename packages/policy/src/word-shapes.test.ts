import { describe, expect, it } from 'vitest';
import { calendarDate, isCalendarDate } from './calendar-date.ts';
import { countryCodes } from './country-codes.ts';
import { lineIndexOf } from './line-index.ts';
import { host, moduleName, packageName } from './place-shapes.ts';
import { countryCode } from './word-shapes.ts';

describe('isCalendarDate', () => {
  it.each(['2026-02-28', '2028-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('%s is one', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00',
    '',
  ])('%j is none', (date) => {
    expect(isCalendarDate(date)).toBe(false);
    expect(() => calendarDate(date, 'until')).toThrow('until: expected a');
  });
});

describe('countryCode', () => {
  it('knows the countries and territories of ISO 3166-1', () => {
    expect(new Set(countryCodes).size).toBe(249);
    expect(countryCodes.filter((code) => !/^[A-Z]{2}$/u.test(code))).toEqual([]);
    for (const code of ['DE', 'US', 'GB', 'NO', 'CH']) expect(countryCode(code, 'here')).toBe(code);
  });

  it.each(['EU', 'Germany', 'DEU', '', 49])('refuses %j', (written) => {
    expect(() => countryCode(written, 'here')).toThrow("here: expected the two letters of a country, such as 'DE'");
  });
});

describe('names of packages, modules and hosts', () => {
  it.each(['pg', '@acme/audit', '@acme/audit/node', 'node:fs', 'lodash.pick', 'firebase/analytics'])(
    '%s is a package',
    (name) => {
      expect(packageName(name, 'here')).toBe(name);
      expect(moduleName(name, 'here')).toBe(name);
    },
  );

  it.each(['', '@acme', './a.ts', 'a b', '../a', 'https://a.example'])('%j is no package', (name) => {
    expect(() => packageName(name, 'here')).toThrow('here: expected the name of a package');
  });

  it.each(['./a.ts', './src/mask.js', './src/[id]/mask.ts'])('%s is a module', (name) => {
    expect(moduleName(name, 'here')).toBe(name);
  });

  it.each(['localhost', 'api.a.example', 'xn--mnchen-3ya.example', '10.0.0.1'])('%s is a host', (name) => {
    expect(host(name, 'here')).toBe(name);
  });

  it.each([
    '',
    'API.a.example',
    'a_b.example',
    '-a.example',
    'a..example',
    'a.example:443',
    `${'a'.repeat(64)}.example`,
  ])('%j is no host', (name) => {
    expect(() => host(name, 'here')).toThrow("here: expected a host such as 'api.example.com'");
  });
});

describe('lineIndexOf', () => {
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [4, 3, 1],
    [6, 3, 3],
    [99, 3, 3],
    [-1, 1, 1],
  ])('offset %i is in line %i, column %i', (offset, line, column) => {
    expect(lineIndexOf('ab\n\ncd')(offset)).toMatchObject({ line, column });
  });
});
