import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import type { JsonSchema } from './json-schema.ts';
import { findingSchema, inventorySchema, reportSchema } from './report-schema.ts';
import type { Finding, HeldFlow, Inventory, Report, ReportedSink, SourceLocation } from './report.ts';

const location: SourceLocation = {
  file: 'src/signup.ts',
  start: { line: 12, column: 15, offset: 301 },
  end: { line: 12, column: 25, offset: 311 },
};

const sink: ReportedSink = {
  kind: 'recipient',
  name: 'mixpanel.track',
  package: 'mixpanel',
  recipient: { id: 'mixpanel', name: 'Mixpanel', kind: 'analytics', purpose: 'analytics.reporting', country: 'US' },
  location,
};

const evidence = { level: 'declared', strength: 'strong', reason: 'declared on User' } as const;

// Every optional key is set, so that the schema must know each of them.
const finding: Finding = {
  ruleId: 'no-undeclared-recipient',
  severity: 'error',
  message:
    "'user.email' (user.contact.email, declared on User) reaches the recipient Mixpanel through 'mixpanel.track' undeclared, by way of notify().",
  location,
  data: [{ category: 'user.contact.email', evidence, path: ['email'], declaration: location }],
  sink,
  through: ['notify'],
  steps: [{ location, note: 'passed to notify()' }],
  fingerprint: 'b5bb9d8014a0f9b1',
  suggestions: [{ kind: 'remove', title: 'Remove the e-mail', edits: [{ range: { start: 301, end: 311 }, text: '' }] }],
};

const flow: HeldFlow = {
  sink,
  location,
  text: 'user.email',
  through: ['notify'],
  protections: ['pseudonymised'],
  contextPurposes: ['analytics.reporting'],
};

const inventory: Inventory = {
  categories: [
    {
      category: 'user.contact.email',
      declarations: [
        {
          name: 'User.email',
          location,
          evidence,
          purposes: ['essential.service.authentication'],
          legalBases: ['contract'],
          dataSubjects: ['customer'],
          recipients: ['sendgrid'],
          retention: 'P2Y after account.closed',
          protection: 'encrypted',
        },
      ],
      stores: [flow],
      flows: [flow],
      recipients: ['mixpanel'],
    },
  ],
  recipients: [
    {
      recipient: { id: 'mixpanel', name: 'Mixpanel', kind: 'analytics', purpose: 'analytics.reporting', country: 'US' },
      declared: false,
      categories: ['user.contact.email'],
    },
  ],
};

const report: Report = {
  schemaVersion: 1,
  tool: { name: 'privet', version: '0.1.0' },
  root: '.',
  files: ['src/signup.ts'],
  rules: [
    {
      id: 'no-undeclared-recipient',
      summary: 'Disallow handing personal data to recipients that nobody declared',
      severity: 'error',
      url: 'https://example.org/no-undeclared-recipient',
      law: ['GDPR Art. 13(1)(e)'],
    },
  ],
  findings: [finding],
  diff: { base: 'origin/main', commit: '8b137891791fe96927ad78e64b0aad7bded08bdc', known: 3 },
  suppressed: [{ finding, by: 'comment', reason: 'Audited in May.' }],
  inventory,
  coverage: { annotated: 1, all: 1, untyped: { values: 1, all: 4 } },
  notFollowed: { 'unresolved callee': 2 },
  diagnostics: [
    {
      severity: 'warning',
      message: 'Could not read the file.',
      file: 'src/a.ts',
      start: { line: 1, column: 1, offset: 0 },
    },
  ],
};

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Each copy of a document with one key left out, or one unknown key added, and the path of that key. */
function* variantsOf(value: Json, path = ''): Generator<{ path: string; change: 'left out' | 'added'; value: Json }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const variant of variantsOf(item, `${path}/${index}`))
        yield { ...variant, value: value.with(index, variant.value) };
    }
  } else if (isRecord(value)) {
    yield { path: `${path}/unknown`, change: 'added', value: { ...value, unknown: true } };
    for (const [key, inner] of Object.entries(value)) {
      const { [key]: _, ...rest } = value;
      yield { path: `${path}/${key}`, change: 'left out', value: rest };
      for (const variant of variantsOf(inner, `${path}/${key}`))
        yield { ...variant, value: { ...value, [key]: variant.value } };
    }
  }
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function jsonOf(document: object): Json {
  // What JSON.parse returns is Json by definition.
  return JSON.parse(JSON.stringify(document)) as Json;
}

function validatorOf(schema: JsonSchema): ValidateFunction {
  return new Ajv2020({ strict: true, allErrors: true }).compile(schema);
}

const optionalInSink = ['/sink/recipient', '/sink/recipient/purpose', '/sink/recipient/country'];
const optionalInFinding = ['/data/0/declaration', '/sink', ...optionalInSink];
const optionalInInventory = [
  '/categories/0/declarations/0/retention',
  '/categories/0/declarations/0/protection',
  ...optionalInSink.flatMap((path) => [`/categories/0/stores/0${path}`, `/categories/0/flows/0${path}`]),
  '/recipients/0/recipient/purpose',
  '/recipients/0/recipient/country',
];
const optionalInReport = [
  ...optionalInFinding.map((path) => `/findings/0${path}`),
  ...optionalInFinding.map((path) => `/suppressed/0/finding${path}`),
  '/diff',
  '/suppressed/0/reason',
  ...optionalInInventory.map((path) => `/inventory${path}`),
  '/coverage/untyped',
  '/notFollowed/unresolved callee',
  '/diagnostics/0/file',
  '/diagnostics/0/start',
];

describe.each<[string, JsonSchema, object, readonly string[]]>([
  ['finding', findingSchema, finding, optionalInFinding],
  ['inventory', inventorySchema, inventory, optionalInInventory],
  ['report', reportSchema, report, optionalInReport],
])('the schema of a %s', (name, schema, sample, optionalPaths) => {
  const validate = validatorOf(schema);

  it('accepts a complete document', () => {
    validate(sample);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('refuses a document without a required key or with an unknown one', () => {
    for (const { path, change, value } of variantsOf(jsonOf(sample))) {
      const isLegal = change === 'left out' && optionalPaths.includes(path);
      expect(validate(value), `${path} ${change}`).toBe(isLegal);
    }
  });

  it('is the file that the package ships', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../schema/${name}.schema.json`);
  });
});

describe('the schema of a report', () => {
  const validate = validatorOf(reportSchema);

  it.each<[string, object]>([
    ['a newer version', { ...report, schemaVersion: 2 }],
    [
      'a line 0',
      { ...report, findings: [{ ...finding, location: { ...location, start: { line: 0, column: 1, offset: 0 } } }] },
    ],
    ['an unknown severity', { ...report, findings: [{ ...finding, severity: 'fatal' }] }],
    ['an empty message', { ...report, findings: [{ ...finding, message: '' }] }],
    ['a negative count', { ...report, notFollowed: { any: -1 } }],
    ['an abbreviated commit', { ...report, diff: { base: 'main', commit: '8b13789', known: 0 } }],
    ['a fraction of a call', { ...report, notFollowed: { any: 0.5 } }],
  ])('refuses %s', (_, document) => {
    expect(validate(document)).toBe(false);
  });
});
