import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectationsIn } from '@privet/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examplesIn, headingsIn, pageHeadings } from './testing/rule-page.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('pnpm new-rule', () => {
  let copy = '';

  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'privet-new-rule-'));
    for (const path of ['scripts/new-rule.mjs', 'rules/src/rules.ts']) cpSync(join(root, path), join(copy, path));
  });

  afterEach(() => rmSync(copy, { recursive: true }));

  const script = () => join(copy, 'scripts/new-rule.mjs');
  const textOf = (path: string) => readFileSync(join(copy, path), 'utf8');

  function listed(): readonly string[] {
    const [, list = ''] = textOf('rules/src/rules.ts').split('RuleDefinition[] = [');
    return [...list.matchAll(/^ {2}(\w+),$/gm)].map(([, name = '']) => name);
  }

  it.each([
    ['no-a', 'noA'],
    ['no-personal-data-in-titles', 'noPersonalDataInTitles'],
    ['yield-nothing', 'yieldNothing'],
  ])('puts %s in its place in the list', (id, name) => {
    const before = listed();
    execFileSync(process.execPath, [script(), id]);
    expect(listed()).toHaveLength(before.length + 1);
    const imports = [...textOf('rules/src/rules.ts').matchAll(/'\.\/([\w-]+)\/rule\.ts'/g)].map(([, path]) => path);
    expect(imports).toEqual([...imports].sort());
    expect(listed()[imports.indexOf(id)]).toBe(name);
  });

  it('writes a rule, its test, its page and its fixtures', () => {
    execFileSync(process.execPath, [script(), 'no-x']);
    expect(textOf('rules/src/no-x/rule.ts')).toContain("id: 'no-x'");
    expect(textOf('rules/src/no-x/rule.test.ts')).toContain("import { noX } from './rule.ts'");
    expect(expectationsIn('', textOf('test-fixtures/rules/no-x/flagged.ts'))).toMatchObject([{ rule: 'no-x' }]);
    expect(expectationsIn('', textOf('test-fixtures/rules/no-x/clean.ts'))).toEqual([]);
    const page = textOf('docs/rules/no-x.md');
    expect(headingsIn(page)).toEqual(pageHeadings);
    expect(examplesIn(page).map(({ heading }) => heading)).toEqual(['Flagged', 'Clean']);
  });

  it.each([
    ['NoX', "'NoX' is not the id of a rule, such as 'no-plaintext-logging'.\n"],
    ['', "'' is not the id of a rule, such as 'no-plaintext-logging'.\n"],
  ])("refuses the id '%s'", (id, sentence) => {
    const { status, stderr } = spawnSync(process.execPath, [script(), id], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: sentence });
  });

  it('never writes over a rule', () => {
    execFileSync(process.execPath, [script(), 'no-x']);
    const { status, stderr } = spawnSync(process.execPath, [script(), 'no-x'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: "The rule 'no-x' exists already.\n" });
  });
});
