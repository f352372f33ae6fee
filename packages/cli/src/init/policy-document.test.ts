import { catalog } from '@privet/catalog';
import { type HeldFlow, type Inventory, type RecipientModel } from '@privet/model';
import { parsePolicy } from '@privet/policy/parse';
import { assert, array, constantFrom, dictionary, oneof, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyDraftOf } from './policy-draft.ts';
import { policyText } from './policy-document.ts';

const controller = { name: 'Shop', from: 'the name in package.json' };
const position = { line: 1, column: 1, offset: 0 };
const everyCategory = 'user.contact.email';

function flowTo(recipient: RecipientModel | undefined, packageName: string, file: string): HeldFlow {
  const location = { file, start: position, end: position };
  const kind = recipient === undefined ? 'storage' : 'recipient';
  return {
    sink: { kind, name: 'send', package: packageName, ...(recipient && { recipient }), location },
    location,
    text: 'x',
    through: [],
    protections: [],
    contextPurposes: [],
  };
}

function inventoryOf(
  flows: readonly HeldFlow[],
  category: string = everyCategory,
  purposes: readonly string[] = [],
): Inventory {
  const [first] = flows;
  const evidence = { level: 'declared', strength: 'strong', reason: '' } as const;
  const declared = { legalBases: [], dataSubjects: [], recipients: [], purposes, evidence, name: 'a' };
  return {
    categories: [
      {
        category,
        declarations: first ? [{ ...declared, location: first.location }] : [],
        stores: [],
        flows,
        recipients: [],
      },
    ],
    recipients: [],
  };
}

function mistakesIn(text: string): readonly string[] {
  const { problems = [] } = parsePolicy(text, 'privacy.yaml', { ruleIds: [] });
  return problems.map(({ start, message }) => `${start.line}: ${message}`);
}

describe('the policy that is written', () => {
  it('can be read with every recipient and store of the catalog', () => {
    const flows = catalog.flatMap(({ package: name, recipient }) => [
      ...(recipient ? [flowTo(recipient, name, `src/${name}/a.ts`)] : []),
      flowTo(undefined, name, 'a.ts'),
    ]);
    const draft = policyDraftOf(inventoryOf(flows), '', []);
    expect(draft.recipients.length).toBeGreaterThan(100);
    expect(draft.contexts.length).toBeGreaterThan(10);
    expect(mistakesIn(policyText(draft, controller))).toEqual([]);
  });

  it('names no package that serves several recipients', () => {
    const named = (id: string): RecipientModel => ({ id, name: id, kind: 'ai' });
    const draft = policyDraftOf(
      inventoryOf([flowTo(named('openai'), 'ai', 'a.ts'), flowTo(named('b'), 'ai', 'b.ts')]),
      '',
      [],
    );
    expect(draft.recipients.map(({ packages }) => packages)).toEqual([[], []]);
  });

  it('can be read whatever code calls things', () => {
    const awkward = constantFrom(
      'no',
      '#',
      'a: b',
      '- x',
      '0x10',
      '~',
      '{a',
      "it's",
      '"',
      '1.2.3.4',
      'api.',
      '*.example.com',
      '__proto__',
      '!x',
      '(a)',
      '[id]',
      'payments',
      'a\nb: c',
    );
    const word = oneof(awkward, string({ unit: 'grapheme', minLength: 1, maxLength: 12 }));
    const path = array(word, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    const host = oneof(
      word,
      word.map((name) => `${name}.example`),
    );
    const found = record({
      host,
      path,
      category: constantFrom(everyCategory, 'user.contact.email.work', 'nothing'),
      purpose: word,
    });
    assert(
      property(array(found, { maxLength: 6 }), word, dictionary(word, word), (all, name, packages) => {
        const parts = all.map(({ host: id, path: file, category, purpose }) =>
          inventoryOf(
            [
              flowTo({ id, name: id, kind: 'other' }, 'platform:fetch', file),
              flowTo(
                { id: 'stripe', name: 'Stripe', kind: 'payment', purpose: 'essential.service.payment_processing' },
                'stripe',
                file,
              ),
              flowTo(undefined, 'platform:web-storage', file),
            ],
            category,
            [purpose],
          ),
        );
        const inventory = { categories: parts.flatMap(({ categories }) => categories), recipients: [] };
        const text = policyText(policyDraftOf(inventory, '', Object.keys(packages)), {
          name: name.trim() || 'x',
          from: 'x',
        });
        expect(mistakesIn(text)).toEqual([]);
        const again = { categories: parts.reverse().flatMap(({ categories }) => categories), recipients: [] };
        expect(
          policyText(policyDraftOf(again, '', Object.keys(packages)), { name: name.trim() || 'x', from: 'x' }),
        ).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
