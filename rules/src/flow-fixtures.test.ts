import { join, resolve } from 'node:path';
import { compareFindings, expectationsIn, fixturesIn, installFixtureRoot } from '@privet/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '@privet/engine';
import { analysisOfProgram, findingsIn, programOfConfig } from './testing/program-findings.ts';

const root = resolve(import.meta.dirname, '../../test-fixtures/flows');

describe('flow fixtures', () => {
  let analysis: Analysis;

  beforeAll(() => {
    installFixtureRoot(root);
    analysis = analysisOfProgram(programOfConfig(join(root, 'tsconfig.json')));
  });

  for (const fixture of fixturesIn(root)) {
    it(fixture.name, () => {
      const expected = fixture.files.flatMap(({ file, text }) => expectationsIn(file, text));
      const actual = fixture.files.flatMap(({ file }) => findingsIn(analysis, resolve(fixture.path, file), fixture.path));
      expect(compareFindings(expected, actual)).toEqual([]);
    });
  }
});
