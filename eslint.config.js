import { existsSync } from 'node:fs';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import tseslint from 'typescript-eslint';

const builtPlugin = new URL('rules/dist/index.js', import.meta.url);
if (!existsSync(builtPlugin)) throw new Error('Privet lints itself: run `pnpm build` first.');
const { default: privet } = await import(builtPlugin.href);

const sources = ['packages/*/src/**/*.ts', 'rules/src/**/*.ts'];
const tests = ['**/*.test.ts', '**/*.test-support.ts', '**/src/testing/**', 'packages/testkit/src/**'];

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', 'test-fixtures/', 'packages/catalog/src/catalog.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: [...sources, 'scripts/**/*.ts', 'vitest.config.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: 'tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Hosts, ports and views are records of functions, which are handed on one by one.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: false } }],
    },
  },
  {
    // The types of compiler and platform promise more than older ones keep: parents, symbols, terminals.
    files: ['packages/engine/src/**/*.ts', 'packages/cli/src/**/*.ts', 'rules/src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: sources,
    ignores: tests,
    extends: [privet.configs.recommended],
  },
  {
    // Whoever uses these aliases gives the purpose.
    files: ['packages/annotations/src/{aliases,transparent-aliases}.ts'],
    rules: { 'privet/require-purpose': 'off' },
  },
  {
    files: ['rules/src/eslint.ts', 'rules/src/plugin.ts', 'rules/src/index.ts'],
    extends: [eslintPlugin.configs.recommended],
  },
  {
    files: tests,
    rules: {
      // A test says what it knows of its input; a wrong guess fails it either way.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
);
