import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReportedFinding } from '@privet/testkit';
import type { ESLint } from 'eslint';
import { build } from 'rolldown';

const require = createRequire(import.meta.url);

/** A project in a folder of its own, in which the plugin is installed, for hosts that are started as commands. */
export interface HostedProject {
  readonly folder: string;
  write(files: Readonly<Record<string, string>>): void;
  remove(): void;
}

/** Typed linting with a preset, as teams configure it. */
export function configOf(preset: 'recommended' | 'strict'): string {
  return `import parser from '@typescript-eslint/parser';
import privet from 'eslint-plugin-privet';

export default [
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser, parserOptions: { project: true, tsconfigRootDir: import.meta.dirname } } },
  privet.configs.${preset},
];
`;
}

/** Installs the plugin, built from its sources, into a copy of a folder or into an empty one. */
export async function hostedProject(original?: string): Promise<HostedProject> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'privet-host-')));
  if (original !== undefined) cpSync(original, folder, { recursive: true });
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@typescript-eslint'), { recursive: true });
  for (const name of ['typescript', '@typescript-eslint/parser']) symlinkSync(packageFolder(name), join(modules, name));
  await buildPluginInto(join(modules, 'eslint-plugin-privet'));
  const write: HostedProject['write'] = (files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  write({ '.git/HEAD': 'ref: refs/heads/main\n' });
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function buildPluginInto(folder: string): Promise<void> {
  await build({
    input: fileURLToPath(new URL('../index.ts', import.meta.url)),
    platform: 'node',
    external: ['typescript'],
    resolve: { conditionNames: ['privet-source', 'node', 'import', 'default'] },
    output: { file: join(folder, 'index.js') },
  });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'eslint-plugin-privet', type: 'module', exports: './index.js' }),
  );
}

function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}

/** What ESLint, started as a command, finds in a project. */
export function eslintFindings(
  { folder }: HostedProject,
  eslint: 'eslint' | 'eslint-9',
  ...flags: readonly string[]
): readonly ReportedFinding[] {
  const command = join(packageFolder(eslint), 'bin/eslint.js');
  const results = JSON.parse(outputOf(folder, command, '.', '--format', 'json', ...flags)) as ESLint.LintResult[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => ({
      file: filePath,
      line,
      rule: ruleId?.replace('privet/', '') ?? 'eslint',
      message,
    })),
  );
}

/** Oxlint's own format, as far as tests read it. */
interface OxlintOutput {
  readonly diagnostics: readonly {
    readonly message: string;
    readonly code: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number; readonly offset: number } }[];
  }[];
}

/** What Oxlint finds in a project; `offset` counts bytes. */
export function oxlintFindings(
  { folder }: HostedProject,
  ...flags: readonly string[]
): readonly (ReportedFinding & { readonly offset: number })[] {
  const output = JSON.parse(runOxlint(folder, '--format', 'json', ...flags)) as OxlintOutput;
  return output.diagnostics.map(({ message, code, filename, labels: [label] }) => ({
    file: join(folder, filename),
    line: label?.span.line ?? 0,
    offset: label?.span.offset ?? 0,
    rule: /^privet\((.*)\)$/.exec(code)?.[1] ?? code,
    message,
  }));
}

/** What Oxlint says of a project. */
export function runOxlint(folder: string, ...flags: readonly string[]): string {
  return outputOf(folder, join(packageFolder('oxlint'), 'bin/oxlint'), ...flags);
}

function outputOf(cwd: string, command: string, ...flags: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...flags], { cwd, encoding: 'utf8' });
  // 1 is said where there are findings, and warnings that a run was slow stand beside them.
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout;
}

/** Where findings are, in one order, each a line. */
export function linesOf(
  { folder }: HostedProject,
  findings: readonly Pick<ReportedFinding, 'file' | 'line' | 'rule'>[],
): readonly string[] {
  return findings.map(({ file, line, rule }) => `${relative(folder, file)}:${line} ${rule}`).sort();
}
