import * as parser from '@typescript-eslint/parser';
import { compareFindings, expectationsIn, type FixtureFile, type ReportedFinding } from '@privet/testkit';
import type { ESLint, Linter } from 'eslint';
import plugin from '../index.ts';
import type { EslintVersion } from './eslint-versions.ts';

/** What the comments of fixture files announce and typed linting under a configuration does not find, or the other way round. */
export async function lintDifferences(
  { ESLint: ESLintOfVersion }: EslintVersion,
  cwd: string,
  files: readonly FixtureFile[],
  config: Linter.Config,
): Promise<readonly string[]> {
  const base: Linter.Config = {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: cwd } },
    plugins: { privet: plugin },
  };
  // The two versions of ESLint have types of their own for the same class.
  const eslint = new (ESLintOfVersion as typeof ESLint)({
    cwd,
    overrideConfigFile: true,
    overrideConfig: [base, config],
  });
  const results = await eslint.lintFiles(files.map(({ file }) => file));
  const expected = files.flatMap(({ file, text }) => expectationsIn(file, text));
  return compareFindings(expected, results.flatMap(findingsOf));
}

function findingsOf({ filePath, messages }: ESLint.LintResult): readonly ReportedFinding[] {
  return messages.map(({ line, ruleId, message }) => ({
    file: filePath,
    line,
    rule: ruleId?.replace('privet/', '') ?? 'eslint',
    message,
  }));
}
