import type { JsonSchema } from '@privet/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { policySchema } from './policy-schema.ts';
import { sampleText } from './testing/sample-policy.ts';
import { readYaml } from './yaml-text.ts';

const schema = policySchema();
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

/** All schemas in a schema, with the keys that lead to them. */
function* schemasIn(outer: JsonSchema, path = ''): Generator<readonly [string, JsonSchema]> {
  yield [path, outer];
  const { $defs = {}, properties = {}, items, anyOf = [], additionalProperties, propertyNames } = outer;
  for (const [key, inner] of Object.entries({ ...$defs, ...properties })) yield* schemasIn(inner, `${path}/${key}`);
  for (const inner of [items, propertyNames, ...anyOf]) if (inner) yield* schemasIn(inner, `${path}/*`);
  if (typeof additionalProperties === 'object') yield* schemasIn(additionalProperties, `${path}/*`);
}

describe('the schema of a policy', () => {
  it('is the file that the package ships', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../schema/privacy.schema.json');
  });

  it('accepts the policy that the guide explains', () => {
    validate(readYaml(sampleText).value);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('says something of every value', () => {
    const silent = [...schemasIn(schema)].filter(([, { description: _, ...rest }]) => Object.keys(rest).length === 0);
    expect(silent).toEqual([]);
  });

  it('explains each section to those who write it', () => {
    const unexplained = Object.entries(schema.properties ?? {}).filter(
      ([, { description }]) => description === undefined,
    );
    expect(unexplained).toEqual([]);
  });

  it.each([
    ['another version', 'version: 2'],
    ['no version', 'notice: a.md'],
    ['an unknown section', 'version: 1\nrecipents: {}'],
    ['a legal basis that is none', 'version: 1\npurposes: {analytics: {legalBasis: consnt}}'],
    ['a term that is none', 'version: 1\npurposes: {a: {term: analitics}}'],
    ['a recipient without a role', 'version: 1\nrecipients: {a: {name: A}}'],
    ['a country that is none', 'version: 1\ncontroller: {name: A, country: UK}'],
    ['an empty list', 'version: 1\nrecipients: {a: {role: processor, categories: []}}'],
    ['an accepted flow without an end', 'version: 1\naccepted: [{categories: user, sink: log, reason: r, owner: o}]'],
    ['an unknown key deep in a model', 'version: 1\npackages: [{package: p, exports: {f: {members: {g: {cal: {}}}}}}]'],
  ])('refuses %s', (_, text) => {
    expect(validate(readYaml(text).value)).toBe(false);
  });
});
