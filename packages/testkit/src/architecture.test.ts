import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a package may import, each with the reason why. */
interface Part {
  readonly folder: string;
  /** Packages of the workspace and libraries, by name. */
  readonly imports: Readonly<Record<string, string>>;
  /** Libraries whose types it compiles against and does not publish. */
  readonly types?: Readonly<Record<string, string>>;
  /** Imports that only the named files may have. Types are free. */
  readonly confined?: Readonly<Record<string, readonly string[]>>;
  /** Whether it may ask the platform for files, processes and the like. */
  readonly usesPlatform?: true;
}

const words = 'it speaks in the shared words';

const parts: Readonly<Record<string, Part>> = {
  '@privet/annotations': { folder: 'packages/annotations', imports: {} },
  '@privet/model': { folder: 'packages/model', imports: {} },
  '@privet/catalog': { folder: 'packages/catalog', imports: { '@privet/model': words } },
  '@privet/policy': {
    folder: 'packages/policy',
    imports: {
      '@privet/model': words,
      minimatch: 'a policy names files by globs',
      yaml: 'a policy is written in YAML',
    },
    // The library is loaded when the first policy is read.
    confined: { 'node:module': ['yaml-library.ts'] },
  },
  '@privet/flow': { folder: 'packages/flow', imports: { '@privet/model': words } },
  '@privet/engine': {
    folder: 'packages/engine',
    imports: {
      '@privet/flow': 'it lowers programs for the interpreter and answers its questions',
      '@privet/catalog': 'it joins calls with what packages do',
      '@privet/policy': 'it asks what the team declared',
      '@privet/model': words,
      typescript: 'it is the one place that knows a compiler',
    },
    // The compiler is handed in, so that there is never a second copy of it.
    confined: { typescript: [], 'node:path': ['suggestions/relative-specifier.ts'] },
  },
  'eslint-plugin-privet': {
    folder: 'rules',
    imports: {
      '@privet/engine': 'rules ask the analysis',
      '@privet/model': words,
      '@typescript-eslint/utils': 'the adapter reads parser services',
      eslint: 'the adapter speaks to ESLint',
      typescript: "the plugin hands its user's compiler in",
    },
    confined: {
      '@typescript-eslint/utils': ['eslint.ts'],
      eslint: ['eslint.ts'],
      typescript: ['index.ts'],
      'node:crypto': ['project-digest.ts'],
      'node:fs': ['policies-on-disk.ts', 'project-digest.ts'],
      'node:module': ['index.ts'],
      'node:path': ['eslint.ts', 'linted-source.ts', 'project-digest.ts'],
    },
  },
  '@privet/report': {
    folder: 'packages/report',
    imports: {
      '@privet/model': 'a reporter reads the report alone',
      entities: 'what a page shows is escaped',
      picocolors: 'terminals show colours',
    },
    types: { sarif: 'SARIF is built as its schema says' },
    // A page tells by its hash which style and script may run; the hash is computed, and nothing is read or written.
    confined: { 'node:crypto': ['html/page.ts'] },
  },
  privet: {
    folder: 'packages/cli',
    imports: {
      '@privet/catalog': 'a first policy names the packages of known recipients',
      '@privet/engine': 'it is the composition root',
      '@privet/model': words,
      '@privet/policy': 'it reads the policy for the engine',
      '@privet/report': 'it writes reports',
      'eslint-plugin-privet': 'it runs the rules, from the entry that does not load ESLint',
      '@eslint/plugin-kit': 'disable comments mean what they mean to ESLint',
      commander: 'it parses the command line',
      ignore: 'files ignored by git are left out',
      picocolors: 'explanations are read at terminals',
      tinyglobby: 'it finds files',
      'ts-api-utils': 'it finds comments',
      typescript: 'it brings its own compiler',
      'typescript-7': 'it brings the native compiler, too, where there is one for the platform',
      yaml: 'workspaces of pnpm are listed in YAML, and a first policy is written in it',
    },
    usesPlatform: true,
  },
  '@privet/testkit': {
    folder: 'packages/testkit',
    imports: {
      '@privet/model': 'it scores reports against labels',
      '@jridgewell/trace-mapping': 'expectations move with their lines',
    },
    types: { typescript: 'it rewrites fixtures with the compiler it is handed' },
    usesPlatform: true,
  },
};

describe.each(Object.entries(parts))('%s', (name, { folder, imports, types = {}, confined = {}, usesPlatform }) => {
  const manifest = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')) as Manifest;
  const { dependencies, optionalDependencies, peerDependencies } = manifest;
  const required = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  const imported = sourcesOf(folder).flatMap((file) => importsOf(`${root}${folder}/src/${file}`, file));

  it('is the package of its folder', () => {
    expect(manifest.name).toBe(name);
  });

  it('requires only what it may import', () => {
    expect(required.filter((library) => !Object.hasOwn(imports, library))).toEqual([]);
  });

  it('imports only what it requires', () => {
    const strangers = imported.filter(
      ({ library, isType }) =>
        !isBuiltin(library) && !required.includes(library) && !(isType && Object.hasOwn(types, library)),
    );
    expect(strangers).toEqual([]);
  });

  it('asks the platform for nothing, or has a reason to', () => {
    const asking = imported.filter(
      ({ library, isType }) => isBuiltin(library) && !isType && !Object.hasOwn(confined, library),
    );
    if (usesPlatform !== true) expect(asking).toEqual([]);
  });

  it('keeps confined imports where they belong', () => {
    const strays = imported.filter(
      ({ library, isType, file }) => !isType && confined[library]?.includes(file) === false,
    );
    expect(strays).toEqual([]);
  });

  it('imports no package of the workspace past its entries', () => {
    const deep = imported.filter(({ specifier }) => /^\.{1,2}\/.*(?:packages|rules\/src)\//u.test(specifier));
    expect(deep).toEqual([]);
  });

  it('gives a reason for each import', () => {
    for (const reason of Object.values({ ...imports, ...types })) expect(reason).not.toBe('');
  });
});

it('covers every package of the workspace', () => {
  const folders = [...readdirSync(`${root}packages`).map((folder) => `packages/${folder}`), 'rules'];
  expect(Object.values(parts).map(({ folder }) => folder)).toEqual(expect.arrayContaining(folders));
});

it('lets nothing but tests use the test kit', () => {
  for (const { imports } of Object.values(parts)) expect(imports).not.toHaveProperty('@privet/testkit');
});

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

interface Import {
  readonly file: string;
  readonly specifier: string;
  /** The specifier's package. */
  readonly library: string;
  readonly isType: boolean;
}

/** What is published: tests and what supports them are free. */
function sourcesOf(folder: string): readonly string[] {
  return readdirSync(`${root}${folder}/src`, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/u.test(file))
    .filter((file) => !/\.test(?:-support)?\.tsx?$|^testing\//u.test(file));
}

function importsOf(path: string, file: string): readonly Import[] {
  const text = readFileSync(path, 'utf8');
  const types = typeSpecifiersOf(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  const { importedFiles } = ts.preProcessFile(text);
  return importedFiles
    .map(({ fileName }) => fileName)
    .map((specifier) => ({ file, specifier, library: libraryOf(specifier), isType: types.has(specifier) }))
    .filter(({ specifier, library }) => !specifier.startsWith('.') || library === '');
}

/** The specifiers that a file imports for their types alone. */
function typeSpecifiersOf(source: ts.SourceFile): ReadonlySet<string> {
  const types = new Set<string>();
  const values = new Set<string>();
  for (const statement of source.statements) {
    const isImport = ts.isImportDeclaration(statement);
    if (!isImport && !ts.isExportDeclaration(statement)) continue;
    if (statement.moduleSpecifier === undefined || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const isType = isImport
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    (isType ? types : values).add(statement.moduleSpecifier.text);
  }
  return new Set([...types].filter((specifier) => !values.has(specifier)));
}

function libraryOf(specifier: string): string {
  if (specifier.startsWith('.') || isBuiltin(specifier)) return specifier;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
