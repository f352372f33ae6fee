import { fileURLToPath } from 'node:url';
import { installFixtureRoot } from '@privet/testkit';
import { describe, expect, it } from 'vitest';
import { lintFindings } from './testing/lint-findings.ts';
import { scanFindings, type PlacedFinding } from './testing/scan-findings.ts';

const fixtures = fileURLToPath(new URL('../../../test-fixtures', import.meta.url));

describe('ESLint and the command', () => {
  it.each([
    ['flows', 'recommended'],
    ['rules', 'recommended'],
    ['rules', 'strict'],
    ['apps/shop', 'recommended'],
    ['apps/shop', 'strict'],
  ] as const)(
    'find the same in %s with the preset %s',
    async (name, preset) => {
      const folder = `${fixtures}/${name}`;
      if (name === 'flows') await installFixtureRoot(folder);
      const linted = linesOf(await lintFindings(folder, { preset }));
      expect(linted).not.toEqual([]);
      expect(linesOf(scanFindings(folder, { preset }))).toEqual(linted);
    },
    300_000,
  );
});

/** Findings, one a line, in an order that does not depend on the host. */
function linesOf(findings: readonly PlacedFinding[]): readonly string[] {
  return findings
    .map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}: ${message}`)
    .sort();
}
