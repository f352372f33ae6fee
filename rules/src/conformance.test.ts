import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expectationsIn } from '@privet/testkit';
import { describe, expect, it } from 'vitest';
import { presets } from './presets.ts';
import { rules } from './rules.ts';

const root = new URL('../../', import.meta.url);
const ids = rules.map(({ id }) => id);

function textOf(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

function folderNames(path: string): readonly string[] {
  const entries = readdirSync(new URL(path, root), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

describe('the list of rules', () => {
  it('is in the order of ids', () => {
    expect(ids).toEqual([...ids].sort());
  });

  it('has a folder for each rule and no other folder with a rule', () => {
    const folders = folderNames('rules/src').filter((name) => existsSync(new URL(`rules/src/${name}/rule.ts`, root)));
    expect(folders).toEqual(ids);
  });

  it('has a page for each rule and no other page', () => {
    const pages = readdirSync(new URL('docs/rules', root)).filter((name) => name !== 'README.md');
    expect(pages).toEqual(ids.map((id) => `${id}.md`));
  });

  it('has fixtures for each rule and no other fixtures', () => {
    expect(folderNames('test-fixtures/rules')).toEqual(ids);
  });
});

/** As lawyers cite it: a law that is known here, and the place in it. */
const PROVISION =
  /^(?:GDPR Art\. \d+(?:\(\d+\))?(?:\([a-z]+\))?|ePrivacy Directive Art\. \d+(?:\(\d+\))?|CCPA § 1798\.\d+(?:\([a-z]+\))*|HIPAA § 164\.\d+(?:\([a-z0-9]+\))*)$/;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is imperative in its summary, without a final dot', () => {
    expect(rule.summary).toMatch(/^(Disallow|Require) .*[^.]$/);
  });

  it('names the promise behind it, in a sentence', () => {
    expect(rule.promise).toMatch(/^[A-Z].*\.$/);
  });

  it('names the law it helps to keep', () => {
    expect(rule.law).not.toEqual([]);
    for (const provision of rule.law) expect(provision).toMatch(PROVISION);
  });

  it.each(Object.entries(rule.messages))('says a full sentence about code: %s', (_messageId, message) => {
    expect(message).toMatch(/\.$/);
    expect(message).toMatch(/'\{\{\w+\}\}'/);
  });

  it('belongs to its preset and every larger one', () => {
    expect(id in presets.recommended).toBe(rule.preset === 'recommended');
    expect(presets.strict).toHaveProperty(id);
  });

  it('is short: a file of at most 100 lines', () => {
    expect(textOf(`rules/src/${id}/rule.ts`).split('\n').length).toBeLessThanOrEqual(100);
  });

  it('has a short check: at most 40 lines', () => {
    const check = /\n {2}check\([\s\S]*?\n {2}\},\n/.exec(textOf(`rules/src/${id}/rule.ts`))?.[0] ?? '';
    expect(check).not.toBe('');
    expect(check.trim().split('\n').length).toBeLessThanOrEqual(40);
  });

  it('has tests', () => {
    expect(existsSync(new URL(`rules/src/${id}/rule.test.ts`, root))).toBe(true);
  });

  it('has a fixture that is flagged, by this rule alone, and one that is clean', () => {
    const flagged = expectationsIn('flagged.ts', textOf(`test-fixtures/rules/${id}/flagged.ts`));
    expect(new Set(flagged.map((expectation) => expectation.rule))).toEqual(new Set([id]));
    expect(expectationsIn('clean.ts', textOf(`test-fixtures/rules/${id}/clean.ts`))).toEqual([]);
  });
});
