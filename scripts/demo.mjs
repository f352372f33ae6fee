// Builds Privet and shows it at work on the shop of the test fixtures: `pnpm demo`.
import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));
const shop = 'test-fixtures/apps/shop';

heading('Building Privet');
run(process.execPath, ['scripts/build.mjs'], [0]);

heading(`ESLint with the preset 'recommended', on ${shop}`);
const problems = await lintShop();

heading(`privet scan ${shop}`);
const findings = run(process.execPath, ['packages/cli/dist/main.js', 'scan', shop], [0, 1]);

if (problems === 0 || findings === 0) {
  console.error('The shop has leaks, and none was found.');
  process.exitCode = 1;
} else {
  console.log(`What each file leaks, and what is right about it, is told in ${shop}/README.md.`);
}

function heading(text) {
  console.log(`\n${styleText(['bold', 'underline'], text)}\n`);
}

/** Runs a command in the open, ends the demo unless it exits with one of `expected`, and returns its exit code. */
function run(command, args, expected) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (expected.includes(status)) return status;
  console.error(error?.message ?? `${[command, ...args].join(' ')} ended with ${status}.`);
  process.exit(status ?? 1);
}

/** Lints the shop as ESLint's own command line would, and returns the number of problems. */
async function lintShop() {
  const { default: privet } = await import('../rules/dist/index.js');
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.{ts,tsx}'],
        languageOptions: {
          parser: tseslint.parser,
          parserOptions: { projectService: true, tsconfigRootDir: root },
        },
        ...privet.configs.recommended,
      },
    ],
  });
  const results = await eslint.lintFiles([`${shop}/src`]);
  const formatter = await eslint.loadFormatter('stylish');
  console.log(
    await formatter.format(results.map((result) => ({ ...result, filePath: relative(root, result.filePath) }))),
  );
  return results.reduce((count, { errorCount, warningCount }) => count + errorCount + warningCount, 0);
}
