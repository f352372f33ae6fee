import { join, relative, resolve } from 'node:path';
import { compareFindings, expectationsIn, fixtureFiles, installFixtureRoot } from '@privet/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '@privet/engine';
import { analysisOfProgram, findingsIn, programOfConfig } from './testing/program-findings.ts';

const root = resolve(import.meta.dirname, '../../test-fixtures/catalog');
const witnesses = fixtureFiles(join(root, 'witnesses')).map((witness) => ({
  ...witness,
  name: relative(join(root, 'witnesses'), witness.file),
}));

/** The SDKs themselves are some gigabytes: minutes to install, and most of a minute to bind. */
const preparationMilliseconds = 900_000;

describe('witnesses of the catalog', () => {
  let analysis: Analysis;

  beforeAll(async () => {
    await installFixtureRoot(root);
    analysis = analysisOfProgram(programOfConfig(join(root, 'tsconfig.json')));
  }, preparationMilliseconds);

  it.each(witnesses)('$name', ({ file, text }) => {
    const expected = expectationsIn(relative(root, file), text);
    expect(compareFindings(expected, findingsIn(analysis, file, root)).join('\n')).toBe('');
  });
});
