import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installFixtureRoot } from '@privet/testkit';
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

/** The cuts of a fixture: a file and all that it imports are put into the package, for each file that leaves users of it. */
function cutsOf(fixture: string): readonly Cut[] {
  const files = filesOf(fixture);
  const names = Object.keys(files);
  const libraries = names
    .map((root) => withImports(files, root))
    .filter((own) => names.some((file) => !own.has(file) && importsOf(files, file).some((target) => own.has(target))));
  return libraries.map((own, index) => {
    const name = `${fixture}-${index}`;
    const using = (file: string): string =>
      (files[file] ?? '').replaceAll(IMPORT, (all: string, before: string, quote: string, specifier: string) => {
        const target = targetOf(files, file, specifier);
        const isCut = target !== undefined && own.has(target);
        return isCut ? `${before}${quote}@cut/library/${name}/${bare(target)}${quote}` : all;
      });
    return {
      name,
      library: Object.fromEntries([...own].map((file) => [file, files[file] ?? ''])),
      application: Object.fromEntries(names.filter((file) => !own.has(file)).map((file) => [file, using(file)])),
    };
  });
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

const folders = { library: 'packages/library', application: 'packages/application' } as const;

/** A workspace of two packages, with a part of each fixture in either. */
function workspaceOf(cuts: readonly Cut[]): FolderFiles {
  const tsconfig = readFileSync(join(fixtures, 'tsconfig.json'), 'utf8').replace('["node_modules"]', '["dist"]');
  const exported = cuts.flatMap(({ name, library }) =>
    Object.keys(library).map((file) => {
      const built = `./dist/${name}/${bare(file)}`;
      return [`./${name}/${bare(file)}`, { types: `${built}.d.ts`, default: `${built}.js` }] as const;
    }),
  );
  const manifests = {
    library: { name: '@cut/library', exports: Object.fromEntries(exported) },
    application: { name: '@cut/application', dependencies: { '@cut/library': '*' } },
  };
  const files: Record<string, string> = { 'package.json': '{ "workspaces": ["packages/*"] }' };
  for (const part of ['library', 'application'] as const) {
    files[`${folders[part]}/package.json`] = JSON.stringify(manifests[part]);
    files[`${folders[part]}/tsconfig.json`] = tsconfig;
    for (const cut of cuts)
      for (const [file, text] of Object.entries(cut[part])) files[`${folders[part]}/src/${cut.name}/${file}`] = text;
  }
  return files;
}

describe('fixtures that are cut into packages', () => {
  const cuts = readdirSync(fixtures, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && entry.name !== 'node_modules' ? cutsOf(entry.name) : [],
  );

  it.each(['installed', 'missing'] as const)(
    'come to the same by declarations and summaries as by sources where what they import is %s',
    async (packages) => {
      const workspace = projectFolder(workspaceOf(cuts));
      if (packages === 'installed') {
        await installFixtureRoot(fixtures);
        symlinkSync(join(fixtures, 'node_modules'), join(workspace, 'node_modules'));
      }
      const scan = (part: keyof typeof folders, ...argv: readonly string[]): void => {
        const given = ['scan', '--fail-on', 'never', '--summary-out', summary, ...argv];
        expect(runCli(join(workspace, folders[part]), given)).toMatchObject({ code: 0, stderr: '' });
      };

      const whole = reportOf(runCli(workspace, ['scan', '--format', 'json', '--fail-on', 'never']));
      scan('library');
      const sources = cuts.flatMap(({ name, library }) =>
        Object.keys(library).map((file) => `${folders.library}/src/${name}/${file}`),
      );
      buildDeclarations(workspace, sources);
      rmSync(join(workspace, folders.library, 'src'), { recursive: true });
      scan('application', '--summaries', `../library/${summary}`);
      const merge = ['merge', `packages/*/${summary}`, '--format', 'json', '--fail-on', 'never'];
      const merged = reportOf(runCli(workspace, merge));
      expect(merged.findings.map(({ message }) => message)).toEqual(whole.findings.map(({ message }) => message));
      expect(merged).toEqual(whole);
      const ofApplication = whole.findings.filter(({ location }) => location.file.startsWith(folders.application));
      expect(ofApplication.length).toBeGreaterThan(200);
    },
    400_000,
  );
});

function reportOf({ stdout }: { readonly stdout: string }): Report {
  // The text was written from a Report.
  const report = JSON.parse(stdout) as Report;
  const isOther = (file: string): boolean =>
    [...withOtherSteps].some((name) => file.startsWith(`${folders.application}/src/${name}-`));
  return {
    ...report,
    findings: report.findings.map((finding) => (isOther(finding.location.file) ? { ...finding, steps: [] } : finding)),
  };
}
