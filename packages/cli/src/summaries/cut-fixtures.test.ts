import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '@privet/model';
import { describe, expect, it } from 'vitest';
import { buildDeclarations } from '../testing/build-declarations.ts';
import { projectFolder, type FolderFiles } from '../testing/project-folder.ts';
import { runCli } from '../testing/run-cli.ts';

const fixtures = fileURLToPath(new URL('../../../../test-fixtures/flows', import.meta.url));
const summary = 'dist/privet-summary.json';

/**
 * Fixtures whose paths have other steps: the sources of a package show which of its dependants' objects its interfaces
 * mean, while a summary leaves that to whoever hands the object over.
 */
const withOtherSteps: ReadonlySet<string> = new Set(['handed-client']);

/** A fixture of several files, cut into a package and another that uses it. */
interface Cut {
  readonly name: string;
  readonly library: FolderFiles;
  readonly application: FolderFiles;
}

const IMPORT = /(\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)(['"])(\.{1,2}\/[^'"]+)\2/gu;

/** The cut of a fixture that puts most of it into the package: a file and all that it imports. */
function cutOf(fixture: string): readonly Cut[] {
  const files = filesOf(fixture);
  const names = Object.keys(files);
  const libraries = names
    .map((root) => withImports(files, root))
    .filter((own) => names.some((file) => !own.has(file) && importsOf(files, file).some((target) => own.has(target))))
    .sort((one, other) => other.size - one.size);
  const [own] = libraries;
  if (own === undefined) return [];
  const using = (file: string): string =>
    (files[file] ?? '').replaceAll(IMPORT, (all: string, before: string, quote: string, specifier: string) => {
      const target = targetOf(files, file, specifier);
      const isCut = target !== undefined && own.has(target);
      return isCut ? `${before}${quote}@cut/${fixture}/${bare(target)}${quote}` : all;
    });
  return [
    {
      name: fixture,
      library: Object.fromEntries([...own].map((file) => [file, files[file] ?? ''])),
      application: Object.fromEntries(names.filter((file) => !own.has(file)).map((file) => [file, using(file)])),
    },
  ];
}

/** The files of a fixture by their path in it. */
function filesOf(fixture: string): FolderFiles {
  const names = readdirSync(join(fixtures, fixture), { recursive: true, encoding: 'utf8' });
  const scripts = names.filter((name) => /\.[cm]?[jt]sx?$/u.test(name)).sort();
  return Object.fromEntries(scripts.map((name) => [name, readFileSync(join(fixtures, fixture, name), 'utf8')]));
}

function withImports(files: FolderFiles, root: string): ReadonlySet<string> {
  const own = new Set([root]);
  // The set grows while it is gone through.
  for (const file of own) for (const target of importsOf(files, file)) own.add(target);
  return own;
}

function importsOf(files: FolderFiles, file: string): readonly string[] {
  const found = (files[file] ?? '').matchAll(IMPORT);
  return [...found].flatMap(([, , , specifier = '']) => targetOf(files, file, specifier) ?? []);
}

function targetOf(files: FolderFiles, from: string, specifier: string): string | undefined {
  const path = normalize(join(dirname(from), specifier));
  const candidates = [bare(path), path].flatMap((stem) => ['', '.ts', '.tsx', '/index.ts'].map((end) => stem + end));
  return candidates.find((one) => one in files);
}

function bare(file: string): string {
  return file.replace(/\.[cm]?[jt]sx?$/u, '');
}

/** A workspace in which each fixture is two packages. */
function workspaceOf(cuts: readonly Cut[]): FolderFiles {
  const tsconfig = readFileSync(join(fixtures, 'tsconfig.json'), 'utf8').replace('["node_modules"]', '["dist"]');
  const files: Record<string, string> = { 'package.json': '{ "workspaces": ["packages/*"] }' };
  for (const { name, library, application } of cuts) {
    const exported = Object.keys(library).map((file) => [
      `./${bare(file)}`,
      { types: `./dist/${bare(file)}.d.ts`, default: `./dist/${bare(file)}.js` },
    ]);
    const own = { name: `@cut/${name}`, exports: Object.fromEntries(exported) as object };
    const using = { name: `@cut/${name}-app`, dependencies: { [`@cut/${name}`]: '*' } };
    for (const [folder, manifest, sources] of [
      [name, own, library],
      [`${name}-app`, using, application],
    ] as const) {
      files[`packages/${folder}/package.json`] = JSON.stringify(manifest);
      files[`packages/${folder}/tsconfig.json`] = tsconfig;
      for (const [file, text] of Object.entries(sources)) files[`packages/${folder}/src/${file}`] = text;
    }
  }
  return files;
}

describe('fixtures that are cut into packages', () => {
  it('come to the same by declarations and summaries as by sources', () => {
    const folders = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const cuts = folders.flatMap(({ name }) => (name === 'node_modules' ? [] : cutOf(name)));
    const workspace = projectFolder(workspaceOf(cuts));
    const installed = join(fixtures, 'node_modules');
    if (existsSync(installed)) symlinkSync(installed, join(workspace, 'node_modules'));
    const scanOf = (folder: string, ...argv: readonly string[]): void => {
      const given = ['scan', '--fail-on', 'never', '--summary-out', summary, ...argv];
      expect(runCli(join(workspace, 'packages', folder), given)).toMatchObject({ code: 0, stderr: '' });
    };

    const whole = reportOf(runCli(workspace, ['scan', '--format', 'json', '--fail-on', 'never']));
    for (const { name } of cuts) scanOf(name);
    buildDeclarations(
      workspace,
      cuts.flatMap(({ name, library }) => Object.keys(library).map((file) => `packages/${name}/src/${file}`)),
    );
    for (const { name } of cuts) rmSync(join(workspace, 'packages', name, 'src'), { recursive: true });
    for (const { name } of cuts) scanOf(`${name}-app`, '--summaries', `../${name}/${summary}`);
    const merge = ['merge', `packages/*/${summary}`, '--format', 'json', '--fail-on', 'never'];
    const merged = reportOf(runCli(workspace, merge));
    expect(merged.findings.map(({ message }) => message)).toEqual(whole.findings.map(({ message }) => message));
    expect(merged).toEqual(whole);
    expect(whole.findings.filter(({ location }) => /-app\//u.test(location.file)).length).toBeGreaterThan(40);
  }, 400_000);
});

function reportOf({ stdout }: { readonly stdout: string }): Report {
  // The text was written from a Report.
  const report = JSON.parse(stdout) as Report;
  const isOther = (file: string): boolean =>
    [...withOtherSteps].some((name) => file.startsWith(`packages/${name}-app/`));
  return {
    ...report,
    findings: report.findings.map((finding) => (isOther(finding.location.file) ? { ...finding, steps: [] } : finding)),
  };
}
