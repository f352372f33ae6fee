import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { asJavaScript, expectationsIn, fixtureProgram, fixturesIn, installFixtureRoot } from '@privet/testkit';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { analysisOfProgram, judgementsIn, programOfConfig } from './testing/program-findings.ts';
import { comparedPlaces, untypedPage, type ComparedFixture, type Place } from './testing/untyped-page.ts';

const root = resolve(import.meta.dirname, '../../test-fixtures/flows');
/** Does not exist, so that no tsconfig.json and no package is found above it. */
const bareRoot = '/untyped-fixtures';
const page = resolve(import.meta.dirname, '../../docs/untyped-javascript.md');

describe('flow fixtures as untyped JavaScript, with nothing installed and no tsconfig', () => {
  let compared: readonly ComparedFixture[];

  beforeAll(async () => {
    await installFixtureRoot(root);
    compared = comparedFixtures();
  }, 300_000);

  it('find, miss and add what the documentation says', async () => {
    const current = existsSync(page) ? readFileSync(page, 'utf8') : '';
    await expect(untypedPage(compared, current)).toMatchFileSnapshot(page);
  });

  it('have a cause for every line that is missed or added', () => {
    const unexplained = compared
      .flatMap(({ missed, extra }) => [...missed, ...extra])
      .filter(({ cause }) => cause === undefined);
    expect(unexplained).toEqual([]);
  });
});

function comparedFixtures(): readonly ComparedFixture[] {
  const typed = analysisOfProgram(programOfConfig(join(root, 'tsconfig.json')));
  const fixtures = fixturesIn(root).map(({ name, files }) => ({
    name,
    files: files
      .filter(({ file }) => !/\.d\.[cm]?ts$/u.test(file))
      .map(({ file, text }) => ({ file, text, erased: asJavaScript(ts, join(bareRoot, relative(root, file)), text) })),
  }));
  const untyped = analysisOfProgram(
    fixtureProgram(
      ts,
      fixtures.flatMap(({ files }) => files.map(({ erased: { file, text } }) => ({ file, text }))),
    ),
  );
  return fixtures.map(({ name, files }) => {
    const parts = files.map(({ file, text, erased }) => {
      const name = relative(root, file);
      const found = (preset: 'recommended' | 'strict'): readonly Place[] =>
        judgementsIn(untyped, erased.file, preset).map(({ ruleId, range }) => ({
          file: name,
          line: erased.originalLineAt(range.start) ?? 0,
          rule: ruleId,
        }));
      return {
        expected: expectationsIn(name, text),
        found: found('recommended'),
        foundByStrict: found('strict'),
        wholeObjects: wholeObjectPlaces(file, name),
      };
    });
    return comparedPlaces(name, {
      expected: parts.flatMap((part) => part.expected),
      found: parts.flatMap((part) => part.found),
      foundByStrict: parts.flatMap((part) => part.foundByStrict),
      wholeObjects: parts.flatMap((part) => part.wholeObjects),
    });
  });

  /** Lines on which the typed analysis knows the data as members of what is handed over. */
  function wholeObjectPlaces(file: string, name: string): readonly Omit<Place, 'rule'>[] {
    const view = typed.fileView(file);
    if (view === undefined) return [];
    return view
      .flowsTo('log', 'recipient', 'storage', 'url', 'error', 'response')
      .filter(({ data }) => data.every(({ path }) => path.length > 0))
      .map(({ at }) => ({ file: name, line: view.text.slice(0, at.start).split('\n').length }));
  }
}
