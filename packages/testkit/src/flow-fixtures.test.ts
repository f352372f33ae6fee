import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { asJavaScript } from './as-javascript.ts';
import { expectationsIn } from './expectations.ts';
import { fixturesIn, keepsNames } from './fixture.ts';
import { renameFunctions } from './rename-functions.ts';

const fixtures = fixturesIn(fileURLToPath(new URL('../../../test-fixtures/flows', import.meta.url)));

describe('flow fixtures', () => {
  it('are at least one a language feature', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(90);
  });

  it.each(fixtures)('$name has flagged lines with messages, and clean look-alikes', ({ files }) => {
    const expectations = files.flatMap(({ file, text }) => expectationsIn(file, text));
    expect(expectations.length).toBeGreaterThan(0);
    for (const { message } of expectations) expect(message).toMatch(/^'.+\.$/u);
    const flagged = new Set(expectations.map(({ file, line }) => `${file}:${line}`));
    expect(callLines(files.map(({ text }) => text))).toBeGreaterThanOrEqual(2 * flagged.size);
  });

  it.each(fixtures)('$name keeps its expectations when types are erased', ({ files }) => {
    for (const { file, text } of files.filter((each) => !/\.d\.[cm]?ts$/u.test(each.file))) {
      const expected = expectationsIn(file, text).filter(({ rule }) => rule !== 'require-purpose');
      const erased = asJavaScript(ts, file, text);
      expect(erased.expectations.filter(({ rule }) => rule !== 'require-purpose')).toHaveLength(expected.length);
      const lines = erased.text.split('\n');
      for (const { line } of erased.expectations) expect(lines[line - 1]?.trim()).not.toBe('');
    }
  });
});

describe('renaming the functions of a flow fixture', () => {
  const some = fixtures.filter(({ files }) => !keepsNames(files)).filter((_, index) => index % 40 === 0);

  it.each(some)('leaves $name with the same lines and messages', ({ files }) => {
    const renamed = renameFunctions(ts, files);
    renamed.files.forEach(({ file, text }, index) => {
      const original = files[index]?.text ?? '';
      expect(text.split('\n')).toHaveLength(original.split('\n').length);
      expect(expectationsIn(file, text)).toEqual(expectationsIn(file, original));
    });
  });
});

/** Lines that hand something over, or declare a member: each could carry a finding. */
function callLines(texts: readonly string[]): number {
  return texts.flatMap((text) => text.split('\n')).filter((line) => /\w[(`]|<[A-Za-z]|=|: \w+.*;/u.test(line)).length;
}
