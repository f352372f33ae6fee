import { join, relative, resolve } from 'node:path';
import { compareFindings, expectationsIn, fixturesIn, installFixtureRoot } from '@privet/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '@privet/engine';
import { analysisOfProgram, findingsIn, programOfConfig } from './testing/program-findings.ts';

const root = resolve(import.meta.dirname, '../../test-fixtures/flows');

describe('flow fixtures', () => {
  let analysis: Analysis;

  beforeAll(async () => {
    await installFixtureRoot(root);
    analysis = analysisOfProgram(programOfConfig(join(root, 'tsconfig.json')));
  }, 300_000);

  for (const fixture of fixturesIn(root)) {
    it(fixture.name, () => {
      const expected = fixture.files.flatMap(({ file, text }) => expectationsIn(relative(root, file), text));
      const actual = fixture.files.flatMap(({ file }) => findingsIn(analysis, file, root));
      expect(compareFindings(expected, actual).join('\n')).toBe('');
    });

    it(`${fixture.name} has no call that is not followed`, () => {
      const notFollowed = fixture.files.flatMap(({ file }) => [...(analysis.fileView(file)?.notFollowed() ?? [])]);
      expect(notFollowed).toEqual([]);
    });
  }
});
