import { join, relative, resolve } from 'node:path';
import { compareFindings, expectationsIn, fixtureFiles, installFixtureRoot } from '@privet/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '@privet/engine';
import { knownMisses, type KnownMiss } from './testing/known-misses.ts';
import { analysisOfProgram, findingsIn, programOfConfig } from './testing/program-findings.ts';

const root = resolve(import.meta.dirname, '../../test-fixtures/catalog');
const folder = join(root, 'witnesses');
const witnesses = fixtureFiles(folder).map((witness) => ({ ...witness, name: relative(folder, witness.file) }));

/** What is known of databases, only rules about stores ask. */
const ofStores = 'require-retention';

/** The SDKs themselves are some gigabytes: minutes to install, and most of a minute to bind. */
const preparationMilliseconds = 900_000;

/** The declarations of all SDKs are more than a worker can hold at once. */
const half = Math.ceil(witnesses.length / 2);
const halves = [{ part: witnesses.slice(0, half) }, { part: witnesses.slice(half) }];

describe.each(halves)('witnesses of the catalog, part %#', ({ part }) => {
  let analyses: { readonly analysis: Analysis; readonly withStores: Analysis } | undefined;

  beforeAll(async () => {
    await installFixtureRoot(root);
    const program = programOfConfig(join(root, 'tsconfig.json'), new Set(part.map(({ file }) => file)));
    analyses = { analysis: analysisOfProgram(program), withStores: analysisOfProgram(program, { stores: true }) };
  }, preparationMilliseconds);

  afterAll(() => {
    analyses = undefined;
  });

  it.each(part)('$name', ({ name, file, text }) => {
    if (analyses === undefined) throw new Error('nothing is prepared');
    const found = text.includes(`✗ ${ofStores}`)
      ? findingsIn(analyses.withStores, file, folder, 'strict').filter(({ rule }) => rule === ofStores)
      : findingsIn(analyses.analysis, file, folder);
    const differences = compareFindings(expectationsIn(name, text), found);
    const known = knownMisses.filter(({ witness }) => witness === name).map(differenceOf);
    // A difference that is listed and does not occur fails, too: the list only ever shrinks.
    expect(differences.map(withoutMessage)).toEqual(known);
  });
});

describe('witnesses of the catalog', () => {
  it('are there for every known miss', () => {
    const names = witnesses.map(({ name }) => name);
    expect(knownMisses.map(({ witness }) => witness).filter((name) => !names.includes(name))).toEqual([]);
  });
});

function differenceOf({ witness, line, difference, rule }: KnownMiss): string {
  return `${witness}:${line} ${difference} ${rule}`;
}

/** A difference up to the id of its rule. */
function withoutMessage(difference: string): string {
  return difference.replace(/^(\S+ \S+ [\w-]+):.*$/u, '$1');
}
