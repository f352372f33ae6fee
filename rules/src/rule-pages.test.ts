import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compareFindings, expectationsIn, withoutExpectations } from '@privet/testkit';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';
import { findingsOfText } from './testing/judgements-of-text.ts';
import { lawPage } from './testing/law-page.ts';
import { promisePage } from './testing/promise-page.ts';
import { ruleListPage } from './testing/rule-list-page.ts';
import { defaultSettings } from './settings.ts';
import { settingsUnderPolicy } from './testing/policy-of-text.ts';
import { examplesIn, headingsIn, pageFor, pageHeadings, policyOn } from './testing/rule-page.ts';

const pages = new URL('../../docs/rules/', import.meta.url);

describe.each(rules.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const path = fileURLToPath(new URL(`${id}.md`, pages));
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const examples = examplesIn(page);
  const policy = policyOn(page);
  const settings = policy === undefined ? defaultSettings : settingsUnderPolicy(policy, '/app');

  it('says what the rule says of itself', async () => {
    await expect(pageFor(rule, page)).toMatchFileSnapshot(path);
  });

  it('has its headings in order', () => {
    expect(headingsIn(page)).toEqual(pageHeadings);
  });

  it('shows flagged code, and what is said of it', () => {
    const flagged = examples.filter(({ heading }) => heading === 'Flagged');
    expect(flagged).not.toEqual([]);
    for (const { code } of flagged) {
      const expectations = expectationsIn(id, code);
      expect(expectations).not.toEqual([]);
      for (const expectation of expectations) {
        expect(expectation.rule).toBe(id);
        expect(expectation.message).toBeDefined();
      }
    }
  });

  it('shows clean code', () => {
    const clean = examples.filter(({ heading }) => heading === 'Clean');
    expect(clean).not.toEqual([]);
    expect(clean.flatMap(({ code }) => expectationsIn(id, code))).toEqual([]);
  });

  it.each(examples.map((example, index) => [index + 1, example] as const))(
    'is right about its code, block %i',
    (_number, example) => {
      const file = `/app/src/example.${example.language}`;
      const judged = findingsOfText(rule, file, withoutExpectations(example.code), settings);
      expect(compareFindings(expectationsIn(file, example.code), judged)).toEqual([]);
    },
  );

  it('links to pages that exist', () => {
    const targets = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(new URL(target, pages)))).toEqual([]);
  });
});

describe.each([
  ['README.md', ''],
  ['../../README.md', 'docs/rules/'],
])('the list of all rules in %s', (page, folder) => {
  it('is what the rules say of themselves', async () => {
    const path = fileURLToPath(new URL(page, pages));
    await expect(ruleListPage(readFileSync(path, 'utf8'), folder)).toMatchFileSnapshot(path);
  });
});

it('the page of laws says which duty each rule of a preset serves', async () => {
  const path = fileURLToPath(new URL('../guides/laws.md', pages));
  await expect(lawPage(readFileSync(path, 'utf8'))).toMatchFileSnapshot(path);
});

it('the page of promises shows each one broken and kept, as the pages of the rules do', async () => {
  const path = fileURLToPath(new URL('../promises.md', pages));
  const pageOf = (id: string): string => readFileSync(new URL(`${id}.md`, pages), 'utf8');
  await expect(promisePage(readFileSync(path, 'utf8'), pageOf)).toMatchFileSnapshot(path);
});
