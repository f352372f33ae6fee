import { join, resolve } from 'node:path';
import {
  fixtureProgram,
  fixturesIn,
  installFixtureRoot,
  keepsNames,
  renameFunctions,
  type Fixture,
} from '@privet/testkit';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '@privet/engine';
import { analysisOfProgram, findingsIn, programOfConfig } from './testing/program-findings.ts';

const root = resolve(import.meta.dirname, '../../test-fixtures/flows');
const fixtures = fixturesIn(root).filter(({ files }) => !keepsNames(files));

describe('flow fixtures whose functions are called f1 … fn', () => {
  let original: Analysis;
  let renamed: Analysis;
  let restore: (message: string) => string;

  beforeAll(async () => {
    await installFixtureRoot(root);
    original = analysisOfProgram(programOfConfig(join(root, 'tsconfig.json')));
    const { files, restoreNames } = renameFunctions(
      ts,
      fixtures.flatMap((fixture) => fixture.files),
    );
    restore = restoreNames;
    renamed = analysisOfProgram(fixtureProgram(ts, files));
  }, 300_000);

  it.each(fixtures)('$name has the findings that it had', (fixture) => {
    const before = findingsOf(fixture, original).map(shortened);
    const after = findingsOf(fixture, renamed).map(restore).map(shortened);
    expect(after.join('\n')).toBe(before.join('\n'));
  });
});

/** The findings of a fixture, one a line, in the order of the source. */
function findingsOf({ files }: Fixture, analysis: Analysis): readonly string[] {
  return files
    .flatMap(({ file }) => findingsIn(analysis, file, root))
    .map(({ file, line, rule, message }) => `${file}:${line} ${rule}: ${message}`);
}

/** Messages quote a number of characters: of an expression that calls a function, a new name leaves more or fewer. */
function shortened(finding: string): string {
  return finding.replace(/: '(.{30}).*?' \(/u, ": '$1…' (");
}
