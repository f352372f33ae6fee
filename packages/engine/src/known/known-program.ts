import type { CatalogPort, FileIr, FunctionResult, KnownFile, KnownFunction, ModuleTarget } from '@privet/flow';
import type { Location } from '@privet/model';
import type { Compiler, DeclaredMember, Implementation } from '../compiler/compiler.ts';
import { unpackedParts, type KnownPackage } from './known-packages.ts';
import { placeKey, type Implementations, type KnownPart } from './known-part.ts';
import { blankedText } from './partial-text.ts';

/** All that a program knows of packages whose sources it does not read. */
export interface KnownProgram {
  readonly parts: readonly KnownPart[];
  /** Absolute paths of files that are known. */
  readonly files: ReadonlySet<string>;
  fileAt(file: string): KnownFile | undefined;
  resultOf(id: string): FunctionResult | undefined;
  /** What a function at a place promises. */
  functionAt(place: Location): KnownFunction | undefined;
  textOf(file: string): string | undefined;
  /** Where an import of a known file leads. */
  targetOf(from: string, specifier: string): ModuleTarget | undefined;
  /** Where all imports of a known file lead. */
  targetsOf(file: string): readonly ModuleTarget[];
  /** The source behind an import of a known package. */
  entryOf(packageName: string, subpath: string): string | undefined;
  /** Functions that a declaration in the declaration files of a known package stands for; none for other files. */
  functionsOf(declaration: DeclaredMember): readonly Implementation[];
  /** The source of a name that a declaration file of a known package declares for a holder. */
  sourceOf(file: string, holder: string, name: string): Location | undefined;
}

/** Reads what is known of packages; nothing is unpacked before it is asked for. */
export function knownProgram(packages: readonly KnownPackage[], catalog: CatalogPort): KnownProgram {
  const byPackage = packages.map((one) => ({ ...one, known: unpackedParts(one, catalog) }));
  const parts = byPackage.flatMap(({ known }) => known);
  const files = new Map(parts.flatMap((part) => part.files.map((file) => [file.ir.file, file] as const)));
  const results = new Map<string, KnownFunction>();
  const places = new Map<string, KnownFunction>();
  for (const { ir, functions } of files.values()) {
    for (const [id, fn] of functions) results.set(id, fn);
    for (const { id, range } of ir.functions) {
      const fn = functions.get(id);
      if (fn) places.set(placeKey({ file: ir.file, ...range }), fn);
    }
  }
  const targets = new Map(parts.flatMap((part) => [...part.targets]));
  const texts = new Map<string, string>();

  const packageAround = (file: string): (typeof byPackage)[number] | undefined =>
    DECLARATIONS.test(file) ? byPackage.find(({ folder }) => file.startsWith(`${folder}/`)) : undefined;

  return {
    parts,
    files: new Set(files.keys()),
    fileAt: (file) => files.get(file),
    resultOf: (id) => results.get(id)?.result,
    functionAt: (place) => places.get(placeKey(place)),
    textOf(file) {
      const known = texts.get(file);
      if (known !== undefined) return known;
      const partial = parts.flatMap((part) => part.texts.get(file) ?? []);
      if (partial.length === 0) return undefined;
      const text = blankedText(partial);
      texts.set(file, text);
      return text;
    },
    targetOf: (from, specifier) => targets.get(from)?.get(specifier),
    targetsOf: (file) => [...(targets.get(file)?.values() ?? [])],
    entryOf: (name, subpath) => byPackage.find((one) => one.name === name)?.entries[subpath],
    functionsOf(declaration) {
      const { location, type, name, abstract } = declaration;
      const around = packageAround(location.file);
      if (around === undefined) return [];
      return abstract
        ? implementationsIn(around.known, declaration)
        : nearestTo(
            location.file,
            around.known.flatMap((part) => functionsIn(part, type, name)),
          );
    },
    sourceOf(file, holder, name) {
      const declared = (packageAround(file)?.known ?? []).flatMap((part) =>
        part.declared.filter((one) => one.holder === holder && one.name === name),
      );
      return nearestTo(
        file,
        declared.map(({ location }) => location),
      )[0];
    },
  };
}

/** The same program, which knows what is left of texts that it does not read. */
export function withKnownTexts(compiler: Compiler, known: KnownProgram): Compiler {
  return { ...compiler, textOf: (file) => compiler.textOf(file) ?? known.textOf(file) };
}

const DECLARATIONS = /\.d\.(?:[^/.]+\.)?[cm]?ts$/;

/** What implements a member of a package's type: of several types of that name, the one in the source of that declaration. */
function implementationsIn(
  parts: readonly KnownPart[],
  { type, name, location }: DeclaredMember,
): readonly Implementation[] {
  const stem = stemOf(location.file);
  const hasSource = parts.some(({ files }) => files.some(({ ir }) => stemOf(ir.file) === stem));
  const isMeant = (one: Implementations): boolean =>
    one.type === type && one.name === name && (!hasSource || stemOf(one.file) === stem);
  return parts.flatMap(({ implementations }) => implementations.filter(isMeant).flatMap(({ functions }) => functions));
}

/** Those in the source of a declaration file, where there are any. */
function nearestTo(file: string, places: readonly Location[]): readonly Location[] {
  const nearest = places.filter((place) => stemOf(place.file) === stemOf(file));
  return nearest.length > 0 ? nearest : places;
}

/** Names that declaration files give to what a module exports without a name. */
const UNNAMED: ReadonlySet<string> = new Set(['default', '_default', '_exports', 'export=']);

/** Functions that a package declares under a name: of a module, or of a class. */
function functionsIn({ files }: KnownPart, type: string, name: string): readonly Location[] {
  return files.flatMap(({ ir }) => {
    if (type === '' && UNNAMED.has(name)) return mainFunctionsOf(ir);
    const classes = new Set(ir.classes.filter((one) => one.name === type).map(({ id }) => id));
    const [module] = ir.functions;
    const isMeant = (fn: FileIr['functions'][number]): boolean =>
      type === ''
        ? fn.class === undefined && fn.parent === module?.id
        : fn.class !== undefined && classes.has(fn.class);
    return ir.functions
      .filter((fn) => fn !== module && fn.name === name && isMeant(fn))
      .map(({ range }) => ({ file: ir.file, ...range }));
  });
}

/** The functions that a module is, or exports by default. */
function mainFunctionsOf({ file, functions, exports }: FileIr): readonly Location[] {
  const [module] = functions;
  const variables = new Set(
    exports.flatMap((one) => (one.kind === 'local' && one.name === 'default' ? [one.variable] : [])),
  );
  const steps = module?.blocks.flatMap(({ instructions }) => instructions) ?? [];
  const values = new Set(
    steps.flatMap((step) => {
      const isMain = step.op === 'export' ? step.name === '=' : step.op === 'write' && variables.has(step.variable);
      return isMain && (step.op === 'export' || step.op === 'write') ? [step.value] : [];
    }),
  );
  const ids = new Set(
    steps.flatMap((step) => (step.op === 'closure' && values.has(step.target) ? [step.function] : [])),
  );
  return functions.filter(({ id }) => ids.has(id)).map(({ range }) => ({ file, ...range }));
}

/** The end of a path that a source and what was built from it share. */
function stemOf(file: string): string {
  return file.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '').replace(/^.*\/(?:src|dist|lib|build|out|esm|cjs|types)\//, '');
}
