import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostMistakes } from './configuration-error.ts';
import { lineIndexOf } from './line-index.ts';
import { parsePolicy } from './parse-policy.ts';
import { policySchema } from './policy-schema.ts';
import { options, sampleText } from './testing/sample-policy.ts';
import { readYaml } from './yaml-text.ts';

const isOfSchema = new Ajv2020({ strict: true, strictTypes: false }).compile(policySchema());

/** Whatever the text, there is either a policy, which the schema accepts too, or problems in their order, each at a place that the text has. */
function expectAnswer(text: string): void {
  const { policy, problems } = parsePolicy(text, 'privacy.yaml', options);
  expect(policy === undefined).toBe(problems !== undefined);
  if (!problems) {
    expect(isOfSchema(readYaml(text).value)).toBe(true);
    return;
  }
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(mostMistakes);
  const lines = text.split('\n');
  let last = 0;
  for (const { message, start } of problems) {
    expect(message).toMatch(/^[^\n\r]+[.?]$/u);
    const line = lines[start.line - 1];
    expect(line).toBeDefined();
    expect(start.column).toBeGreaterThan(0);
    expect(start.column).toBeLessThanOrEqual(line!.length + 1);
    expect(lineIndexOf(text)(start.offset)).toEqual(start);
    expect(start.offset).toBeGreaterThanOrEqual(last);
    last = start.offset;
  }
}

const keys = Object.keys(policySchema().properties ?? {});
const token = fc.oneof(
  fc.constantFrom(
    ...['\n', '\t', ' ', '-', '?', ':', ',', '[', ']', '{', '}', '&', '*', '!', '|', '>', "'", '"', '%', '@', '`', '#'],
    '\r',
    '\\',
    '\n  ',
    '\n- ',
    ': ',
    '---\n',
    '<<: ',
    '&a ',
    '*a ',
    '!!set ',
    '%YAML 1.1\n',
    '\u2028',
    '\ufeff',
    '\0',
  ),
  fc.constantFrom(
    ...keys,
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'version: 1\n',
    'user.name',
    'consent',
    'src/**',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.integer().map(String),
);

it('answers to any text', () => {
  fc.assert(
    fc.property(fc.array(token, { maxLength: 60 }), (tokens) => expectAnswer(tokens.join(''))),
    { numRuns: 2000 },
  );
});

it('answers to the sample with anything changed in it', () => {
  const change = fc.record({
    at: fc.nat(sampleText.length),
    remove: fc.nat(40),
    insert: fc.array(token, { maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const changed = changes.reduce(
        (text, { at, remove, insert }) => text.slice(0, at) + insert.join('') + text.slice(at + remove),
        sampleText,
      );
      expectAnswer(changed);
    }),
    { numRuns: 300 },
  );
});

it('answers to any value in the place of any section', () => {
  const word = fc.oneof(
    fc.constantFrom(
      '__proto__',
      'constructor',
      'a',
      'user.name',
      'analytics',
      './a.ts',
      'src/**',
      'a.example',
      '2027-01-31',
      'P1Y',
      'none',
    ),
    fc.string({ maxLength: 8 }),
  );
  const field = fc.constantFrom(
    'term',
    'role',
    'packages',
    'hosts',
    'purposes',
    'categories',
    'type',
    'member',
    'category',
    'module',
    'functions',
    'kind',
    'exports',
    'members',
    'call',
    'argument',
    'words',
    'tables',
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      word,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(field, word), tie('value'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 6 }), (policy) => {
      // JSON is YAML.
      expectAnswer(JSON.stringify({ ...policy, version: 1 }));
    }),
    { numRuns: 1000 },
  );
});

it.each([
  ['a scalar of half a megabyte', `version: 1\nnotice: ${'x'.repeat(500_000)}`],
  ['a key of half a megabyte', `version: 1\n${'x'.repeat(500_000)}: 1`],
  ['a thousand lines of folded text', `version: 1\nnotice: >\n${'  x\n\n'.repeat(1000)}`],
  ['thousands of mistakes', `version: 1\n${Array.from({ length: 8000 }, (_, index) => `k${index}: 1`).join('\n')}`],
  ['a glob that asks for every combination', `version: 1\nignore: ['${'{a,b}'.repeat(40)}']`],
  ['a glob of stars', `version: 1\nignore: ['${'*a'.repeat(60)}']`],
  ['surrogates without their half', 'version: 1\nnotice: "\\ud800"\n\ud800: \udc00'],
])('answers to %s', (_, text) => {
  expectAnswer(text);
});
