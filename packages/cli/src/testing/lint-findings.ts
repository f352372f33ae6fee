import { relative } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import plugin from 'eslint-plugin-privet';
import type { PresetName } from 'eslint-plugin-privet/definitions';
import type { PlacedFinding } from './scan-findings.ts';

/** What ESLint finds with a preset of the plugin in the scripts of a folder; files are relative to the folder. */
export async function lintFindings(folder: string, preset: PresetName): Promise<readonly PlacedFinding[]> {
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
