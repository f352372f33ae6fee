import { parsePolicy } from '@privet/policy/parse';
import { describe, expect, it } from 'vitest';

import { analysisOf, type Analysis } from '../analysis/analysis.ts';
import { compilerOf } from '../compiler/program.test-support.ts';

const policyText = `
version: 1
purposes: {orders: {term: essential.service}}
categories: {user.name.pet: {meaning: The name of a pet.}}
classify:
  - {package: '@acme/erp', type: Debtor, member: taxCode, category: user.government_id, purposes: orders}
  - {file: src/generated/**, type: Plant, member: email, category: none, reason: Of the nursery.}
  - {file: src/generated/**, type: Order, category: user}
`;

const files = {
  '/app/node_modules/@acme/erp/index.d.ts': 'export interface Debtor { taxCode: string; city: string; note: string }',
  '/app/node_modules/@acme/erp/package.json': '{"name": "@acme/erp", "types": "index.d.ts"}',
  '/app/src/generated/types.ts': [
    'export interface Plant { email: string; }',
    'export interface Order { ref: string; }',
    'export interface Person { email: string; }',
  ].join('\n'),
  '/app/src/main.ts': [
    "import type { Debtor } from '@acme/erp';",
    "import type { Order, Person, Plant } from './generated/types.ts';",
    'export function show(debtor: Debtor, plant: Plant, order: Order, person: Person): void {',
    '  console.log(debtor.taxCode);',
    '  console.log(debtor.note);',
    '  console.log(plant.email);',
    '  console.log(order.ref);',
    '  console.log(person.email);',
    '}',
    '/** @personalData user.name.pet */',
    'export type Pet = string;',
  ].join('\n'),
};

function analysisUnder(text: string | undefined): Analysis {
  const { policy } = text === undefined ? {} : parsePolicy(text, 'privacy.yaml', { ruleIds: [] });
  return analysisOf(compilerOf(files), policy && { governing: { policy, folder: '/app' } });
}

function loggedIn(analysis: Analysis): readonly string[] {
  const flows = analysis.fileView('/app/src/main.ts')?.flowsTo('log') ?? [];
  return flows.map(
    ({ text, data }) => `${text}: ${data.map(({ category, evidence }) => `${category}, ${evidence.reason}`).join()}`,
  );
}

describe('what a policy classifies', () => {
  it('is evidence where nobody can annotate, and rules out what is none', () => {
    expect(loggedIn(analysisUnder(policyText))).toEqual([
      'debtor.taxCode: user.government_id, classified on Debtor by the policy',
      'order.ref: user, classified on Order by the policy',
      "person.email: user.contact.email, inferred from the name 'email'",
    ]);
  });

  it('is known from nowhere else', () => {
    expect(loggedIn(analysisUnder(undefined))).toEqual([
      expect.stringMatching(/^plant\.email: /u),
      expect.stringMatching(/^person\.email: /u),
    ]);
  });

  it('declares the members in their own file', () => {
    const declared = (text: string | undefined): readonly string[] =>
      (analysisUnder(text).fileView('/app/src/generated/types.ts')?.personalDeclarations() ?? []).map(
        ({ name, category, evidence }) => `${name} ${category} ${evidence.level}`,
      );
    expect(declared(policyText)).toEqual(['ref user declared', 'email user.contact.email inferred']);
  });
});

describe('words of a policy', () => {
  it('are known to annotations', () => {
    const problems = (text: string | undefined): readonly string[] =>
      (analysisUnder(text).fileView('/app/src/main.ts')?.annotationProblems() ?? []).map(({ written }) => written);
    expect(problems(undefined)).toEqual(['user.name.pet']);
    expect(problems(policyText)).toEqual([]);
  });
});
