import { existsSync } from 'node:fs';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import tseslint from 'typescript-eslint';

const builtPlugin = new URL('rules/dist/index.js', import.meta.url);
if (!existsSync(builtPlugin)) throw new Error('Privet lints itself: run `pnpm build` first.');
const { default: privet } = await import(builtPlugin.href);

const sources = ['packages/*/src/**/*.ts', 'rules/src/**/*.ts'];
const tests = ['**/*.test.ts', '**/*.test-support.ts', '**/src/testing/**', 'packages/testkit/src/**'];

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', 'test-fixtures/', 'packages/catalog/src/generated*'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: [...sources, 'scripts/**/*.ts', 'vitest.config.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: 'tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: false } }],
    },
  },
  {
    files: sources,
    ignores: tests,
    extends: [privet.configs.recommended],
  },
  {
    files: ['rules/src/eslint.ts', 'rules/src/plugin.ts', 'rules/src/index.ts'],
    extends: [eslintPlugin.configs.recommended],
  },
  {
    files: tests,
    rules: {
      // A test says what it knows of its input; a wrong guess fails it either way.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
