import { fileURLToPath } from 'node:url';
import * as parser from '@typescript-eslint/parser';
import { compareFindings, expectationsIn, fixturesIn, type ReportedFinding } from '@privet/testkit';
import type { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from './index.ts';
import { rules } from './rules.ts';
import { eslintVersions } from './testing/eslint-versions.ts';

const cwd = fileURLToPath(new URL('../../test-fixtures/rules', import.meta.url));

describe.each(eslintVersions)('under ESLint %s', (_version, { ESLint: ESLintOfVersion }) => {
  async function findingsIn(files: readonly string[], config: Linter.Config): Promise<readonly ReportedFinding[]> {
    // The two versions of ESLint have types of their own for the same class.
    const eslint = new (ESLintOfVersion as typeof ESLint)({ cwd, overrideConfigFile: true, overrideConfig: config });
    const results = await eslint.lintFiles([...files]);
    return results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, ruleId, message }) => ({
        file: filePath,
        line,
        rule: ruleId?.replace('privet/', '') ?? 'eslint',
        message,
      })),
    );
  }

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s finds in its fixtures what they announce', async (id, rule) => {
    const files = fixturesIn(`${cwd}/${id}`).flatMap((fixture) => fixture.files);
    const config = {
      files: ['**/*.ts'],
      languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: cwd } },
      plugins: { privet: plugin },
      rules: { [`privet/${id}`]: plugin.configs[rule.preset].rules[`privet/${id}`] },
    } as Linter.Config;
    const findings = await findingsIn(files.map(({ file }) => file), config);
    const expected = files.flatMap(({ file, text }) => expectationsIn(file, text));
    expect(compareFindings(expected, findings)).toEqual([]);
  });
});
