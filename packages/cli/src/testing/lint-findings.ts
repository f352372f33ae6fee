import { relative } from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import plugin from 'eslint-plugin-privet';
import type { PresetName } from 'eslint-plugin-privet/definitions';
import type { PlacedFinding } from './scan-findings.ts';

/** How a folder is linted, where it differs from typed linting with the preset `recommended`. */
export interface LintFindingsOptions {
  readonly preset?: PresetName;
  readonly parser?: Linter.Parser;
}

/** What ESLint and the plugin find in the scripts of a folder; files are relative to the folder. */
export async function lintFindings(
  folder: string,
  { preset = 'recommended', parser = typescriptParser }: LintFindingsOptions = {},
): Promise<readonly PlacedFinding[]> {
  const typed: Linter.Config = {
    files: ['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}'],
    languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: folder } },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  };
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [typed, plugin.configs[preset]],
  });
  const results = await eslint.lintFiles(['.']);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, ruleId, message }) => ({
      file: relative(folder, filePath),
      line,
      column,
      rule: ruleId?.replace('privet/', '') ?? 'eslint',
      message,
    })),
  );
}
