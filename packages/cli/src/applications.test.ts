import { fileURLToPath } from 'node:url';
import type { Report } from '@privet/model';
import { markdownOf } from '@privet/report';
import { compareFindings, expectationsIn, fixtureFiles, installFixtureRoot } from '@privet/testkit';
import type { PresetName } from 'eslint-plugin-privet/definitions';
import { beforeAll, describe, expect, it } from 'vitest';
import { relativeTo } from './paths.ts';
import { lintFindings } from './testing/lint-findings.ts';
import { reportOfScan } from './testing/run-cli.ts';

const folderOf = (name: string): string =>
  fileURLToPath(new URL(`../../../test-fixtures/apps/${name}`, import.meta.url));

/** An application, and where Privet and the people who wrote it do not agree yet. */
interface Application {
  readonly name: string;
  /** That its policy chooses. */
  readonly preset: PresetName;
  /** `file:line missing rule` or `… unexpected rule`; one that is no longer so fails, too: the list only ever shrinks. */
  readonly knownDifferences: readonly string[];
}

const applications: readonly Application[] = [
  {
    name: 'storefront',
    preset: 'strict',
    // What a wrapper's own type says of an address hides for what else the caller holds it.
    knownDifferences: ['src/server/newsletter/newsletter.service.ts:27 missing no-purpose-mismatch'],
  },
  { name: 'clinic', preset: 'gdpr', knownDifferences: [] },
  {
    name: 'fitness',
    preset: 'ccpa',
    knownDifferences: [],
  },
];

/** Their packages have some hundred thousand lines of declarations each. */
const preparationMilliseconds = 300_000;

/** Linting reads all of it again, so one of them speaks for the others. */
const linted = 'fitness';

describe.each(applications)('the application $name', ({ name, preset, knownDifferences }) => {
  const folder = folderOf(name);
  const prefix = `test-fixtures/apps/${name}/`;
  let report: Report;

  beforeAll(async () => {
    await installFixtureRoot(folder);
    report = reportOfScan(folder);
  }, preparationMilliseconds);

  const found = () =>
    report.findings.map(({ location, ruleId, message }) => ({
      file: location.file.slice(prefix.length),
      line: location.start.line,
      rule: ruleId,
      message,
    }));

  it('has the leaks that its comments announce, and no others', () => {
    const expected = fixtureFiles(folder).flatMap(({ file, text }) => expectationsIn(relativeTo(folder, file), text));
    const differences = compareFindings(expected, found()).map((line) =>
      line.replace(/(?<= (?:missing|unexpected) [\w-]+):.*$/u, ''),
    );
    expect(differences).toEqual(knownDifferences);
  });

  it('gets exactly the report that is kept beside it', async () => {
    await expect(markdownOf(report)).toMatchFileSnapshot(`${folder}/expected/report.md`);
  });

  it('has no call that is not followed', () => {
    expect(report.notFollowed).toEqual({});
  });

  it.runIf(name === linted)(
    'is linted as it is scanned',
    async () => {
      const lines = (findings: ReturnType<typeof found>) =>
        findings.map(({ file, line, rule, message }) => `${file}:${line} ${rule}: ${message}`).sort();
      expect(lines([...(await lintFindings(folder, { preset }))])).toEqual(lines(found()));
    },
    preparationMilliseconds,
  );
});
