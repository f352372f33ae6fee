import { join, resolve } from 'node:path';
import { fixturesIn, installFixtureRoot } from '@privet/testkit';
import type ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { analysisOfProgram, findingsIn, programOfConfig } from './testing/program-findings.ts';

const root = resolve(import.meta.dirname, '../../test-fixtures/flows');
const files = fixturesIn(root).flatMap((fixture) => fixture.files.map(({ file }) => file));

/** Orders in which an editor or another tool may come upon the files. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'from the last to the first': [...files].reverse(),
  'every third file first': [...files].sort((one, other) => (files.indexOf(one) % 3) - (files.indexOf(other) % 3)),
  'by the length of their names': [...files].sort((one, other) => one.length - other.length),
};

describe('findings', () => {
  let program: ts.Program;
  let expected: readonly string[];

  beforeAll(async () => {
    await installFixtureRoot(root);
    program = programOfConfig(join(root, 'tsconfig.json'));
    expected = findingsOf(files);
  }, 300_000);

  it.each(Object.keys(orders))('are the same when files are asked for %s', (name) => {
    expect(findingsOf(orders[name] ?? [])).toEqual(expected);
  });

  it('are the same when one file alone is asked for', () => {
    const imported = files.filter((file) => /four-files-deep|barrels|interface-dispatch|module-state/u.test(file));
    for (const file of imported) {
      expect(findingsOf([file])).toEqual(expected.filter((line) => file.endsWith(line.slice(0, line.indexOf(':')))));
    }
  });

  function findingsOf(order: readonly string[]): readonly string[] {
    const analysis = analysisOfProgram(program);
    return order
      .flatMap((file) => findingsIn(analysis, file, root))
      .map(({ file, line, rule, message }) => `${file}:${line} ${rule}: ${message}`)
      .sort();
  }
});
