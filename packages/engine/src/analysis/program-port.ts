import {
  STAGE_WORD,
  type CatalogPort,
  type ClassIr,
  type Declared,
  type FileIr,
  type ModuleTarget,
  type ProgramPort,
} from '@privet/flow';
import type { Location, PackageModel } from '@privet/model';
import type ts from 'typescript';
import type { Annotation } from '../annotation-syntax/annotation.ts';
import { annotationOf } from '../annotation-syntax/annotation-of.ts';
import type { Compiler, DeclaredMember, Implementation } from '../compiler/compiler.ts';
import { directoryOf, joined } from '../compiler/joined-paths.ts';
import { packageOfPath } from '../compiler/declaring-package.ts';
import type { ClassifiedEvidence } from '../evidence/classified-evidence.ts';
import { typeFactsOf } from '../evidence/type-facts.ts';
import { withKnownFacts } from '../known/known-facts.ts';
import type { KnownProgram } from '../known/known-program.ts';
import { withReached } from '../known/reached-files.ts';
import { givesAccess } from './access-code.ts';
import type { GeneratedFiles } from './generated-files.ts';
import type { Governing } from './governing.ts';
import { commandLineTools } from './command-line-tools.ts';
import { guardNamesIn } from './guard-names.ts';
import { withCatalogSources } from './catalog-sources.ts';
import { askingOfPersons } from './speaking-of-persons.ts';
import { askingTellingNames, type TellingNames } from './telling-names.ts';
import { knowingInternalServices } from './internal-services.ts';
import { membersOfMissingPackage } from './missing-packages.ts';
import { memberOfUntypedHandler } from './untyped-handlers.ts';
import { relatedTables } from '../stores/related-tables.ts';
import { lowerFile } from '../lowering/lower-file.ts';

/** More implementations than these make a call through an interface mean nothing in particular. */
const MAX_IMPLEMENTATIONS = 8;

/** IR of source files, kept for as long as the parsed file lives: an edit elsewhere lowers nothing again. */
const lowered = new WeakMap<ts.SourceFile, FileIr>();

/** What a program is read with. */
export interface ProgramKnowledge {
  readonly catalog: CatalogPort;
  /** All models, and of those the ones that settings give. */
  readonly models: readonly PackageModel[];
  readonly ownModels: readonly PackageModel[];
  readonly classified: ClassifiedEvidence;
  readonly generated: GeneratedFiles;
  readonly governing: Governing | undefined;
  readonly telling: TellingNames;
  readonly tellingSecrets: TellingNames;
  /** Of packages whose sources are not read. */
  readonly known: KnownProgram;
}

/** The program as the flow analysis asks it, read through a compiler; `running` is the same without tests. */
export function programPort(
  compiler: Compiler,
  running: Compiler,
  { catalog, models, ownModels, classified, generated, governing, telling, tellingSecrets, known }: ProgramKnowledge,
): ProgramPort {
  const isAnsweringJudged = governing?.policy.contexts.some(({ answers }) => answers !== undefined) === true;
  const isReadingJudged = governing?.policy.categories.some(({ access }) => access !== undefined) === true;
  const project = new Set(compiler.projectFiles().filter((file) => !file.endsWith('.json')));
  const modelled = ownModels.map((model) => model.package).filter((name) => name.startsWith('./'));
  const isAnythingKnown = known.parts.length > 0;
  let guardNames: ReadonlySet<string> | undefined;
  let asksForStage: boolean | undefined;
  let withKnown: readonly string[] | undefined;
  let getterNames: ReadonlySet<string> | undefined;
  let memberNames: ReadonlySet<string> | undefined;

  function fileIr(file: string): FileIr | undefined {
    const sourceFile = project.has(file) ? compiler.sourceFile(file) : undefined;
    if (sourceFile === undefined) return known.fileAt(file)?.ir;
    if (!isReadable(sourceFile.text)) return undefined;
    const before = lowered.get(sourceFile);
    if (before) return before;
    const made = lowerFile(compiler.syntax, sourceFile);
    lowered.set(sourceFile, made);
    return made;
  }

  /** An import of a package that is known leads to the source behind it. */
  function targetOf(from: string, specifier: string): ModuleTarget {
    const elsewhere = project.has(from) ? undefined : known.targetOf(from, specifier);
    if (elsewhere) return elsewhere;
    const target = compiler.resolveModule(from, specifier);
    const file = target.kind === 'package' ? known.entryOf(target.package, target.subpath) : undefined;
    return file === undefined ? target : { kind: 'file', file };
  }

  const types = typeFactsOf(compiler, classified);
  const told = withCatalogSources(askingTellingNames(types, compiler, classified, telling), compiler, catalog, models);
  const own = knowingInternalServices(told, compiler, running);
  const facts = isAnythingKnown ? withKnownFacts(own, compiler, known, ({ evidence }) => evidence) : own;
  const ownOfAnswers = isAnsweringJudged
    ? facts
    : askingOfPersons(askingTellingNames(types, compiler, classified, tellingSecrets), compiler);
  const answerFacts =
    isAnythingKnown && !isAnsweringJudged
      ? withKnownFacts(ownOfAnswers, compiler, known, ({ answerEvidence }) => answerEvidence)
      : ownOfAnswers;
  return {
    facts,
    answerFacts,
    catalog,
    fileIr,
    knownResult: (id) => (isAnythingKnown ? known.resultOf(id) : undefined),
    knownHandlers: (file) => known.fileAt(file)?.heard,
    textOf: ({ file, start, end }) => compiler.textOf(file)?.slice(start, end) ?? '',
    packageOf: packageOfPath,
    printsToCaller: commandLineTools(compiler),
    resolveModule(from, specifier) {
      const target = isAnythingKnown ? targetOf(from, specifier) : compiler.resolveModule(from, specifier);
      const generating = target.kind === 'file' ? generated.packageOf(target.file) : undefined;
      if (target.kind === 'file' && generating !== undefined && catalog.modelsOf(generating).length > 0)
        return { kind: 'package', package: generating, subpath: '', file: target.file };
      // A module that a framework makes up, as `$app/navigation`.
      if (target.kind === 'unknown' && !specifier.startsWith('.') && catalog.modelsOf(specifier).length > 0)
        return { kind: 'package', package: specifier, subpath: '' };
      if (modelled.length === 0 || target.kind === 'package') return target;
      // A module that has no source here, such as plain JavaScript, is known by its path alone.
      const path = target.kind === 'file' ? target.file : pathFrom(from, specifier);
      const model = path === undefined ? undefined : modelled.find((name) => isFileNamed(path, name));
      if (model === undefined) return target;
      return { kind: 'package', package: model, subpath: '', ...(target.kind === 'file' && { file: target.file }) };
    },
    declarationsAt(expression, searched) {
      const declarations = compiler.declarationsAt(expression);
      if (declarations.length === 0) {
        const missing = membersOfMissingPackage(compiler, expression);
        return missing.length > 0 ? missing : memberOfUntypedHandler(compiler, expression);
      }
      return declarations.flatMap((declaration) => {
        if (declaration.abstract) searched?.(declaration.name);
        const elsewhere = isAnythingKnown ? known.functionsOf(declaration) : [];
        return elsewhere.length === 0
          ? declaredOf(running, generated, declaration)
          : reachedThrough(running, declaration, elsewhere);
      });
    },
    isProjectMember(name) {
      memberNames ??= new Set([...running.projectFiles(), ...known.files].flatMap((file) => namesIn(fileIr(file))));
      return memberNames.has(name);
    },
    isProjectGetter(name) {
      getterNames ??= new Set(
        [...running.projectFiles(), ...known.files].flatMap((file) => (fileIr(file)?.classes ?? []).flatMap(gettersOf)),
      );
      return getterNames.has(name);
    },
    declaredProtection: (place) =>
      known.functionAt(place)?.protection ??
      declaredAt(compiler, place, '@sanitizes', (annotation) => annotation.sanitizes?.value),
    declaredGuards: (place) =>
      known.functionAt(place)?.guards ?? declaredAt(compiler, place, '@consentGuard', guardedIn) ?? [],
    isWatched: (name) => isReadingJudged && (telling(name, '') || classified.couldSpeakOf(name)),
    asksForStage: () =>
      (asksForStage ??=
        known.parts.some((part) => part.asksForStage) ||
        running.projectFiles().some((file) => STAGE_WORD.test(compiler.textOf(file) ?? ''))),
    givesAccess: (place) => givesAccess(compiler, place),
    guardNames: () =>
      (guardNames ??= new Set([
        ...known.parts.flatMap((part) => [...part.guardNames]),
        ...guardNamesIn(compiler, running.projectFiles(), models),
      ])),
    subjectOf(expression) {
      const type = compiler.typeAt(expression);
      return type && compiler.subjectOf(type);
    },
    classNameOf(expression) {
      const type = compiler.typeAt(expression);
      const declared = type ? compiler.describe(type).declarations : [];
      return declared.find((one) => one.package === '' && isClass(compiler, one))?.name;
    },
    tableBehind: relatedTables(compiler),
    files: () => running.projectFiles(),
    filesWithKnown: () =>
      (withKnown ??= isAnythingKnown
        ? withReached(running.projectFiles(), known, { fileIr, targetOf })
        : running.projectFiles()),
  };
}

/** Names under which a file's functions can be called as members: of its classes and objects, and of its namespace. */
export function namesIn(ir: FileIr | undefined): readonly string[] {
  const exported = (ir?.exports ?? []).flatMap((one) => (one.kind === 'star' ? [] : [one.name]));
  return [...(ir?.memberNames ?? []), ...exported];
}

/** Text longer than this, or of lines no person writes, is bundled or minified: nobody would mend it. */
const MAX_TEXT = 1_000_000;
const MIN_MINIFIED = 20_000;
const MAX_LINE = 400;

/** Whether a file is one that people write and read. */
export function isReadable(text: string): boolean {
  if (text.length > MAX_TEXT) return false;
  if (text.length < MIN_MINIFIED) return true;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return text.length / lines <= MAX_LINE;
}

function gettersOf({ members }: ClassIr): readonly string[] {
  return members.filter(({ kind }) => kind === 'getter').map(({ name }) => name);
}

/** The path that a relative import means; undefined for others. */
function pathFrom(file: string, specifier: string): string | undefined {
  if (!/^\.{1,2}\//.test(specifier)) return undefined;
  return joined(directoryOf(file), specifier);
}

/** Whether a path ends in a project-relative one, whatever its extension. */
function isFileNamed(file: string, name: string): boolean {
  const bare = (path: string): string => path.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '');
  return bare(file).endsWith(bare(name).slice(1));
}

function declaredOf(compiler: Compiler, generated: GeneratedFiles, declaration: DeclaredMember): readonly Declared[] {
  if (declaration.package !== '') {
    return [{ kind: 'package', package: declaration.package, type: declaration.type, name: declaration.name }];
  }
  if (!declaration.abstract) return [{ kind: 'project', location: declaration.location }];
  const generating = generated.packageOf(declaration.location.file);
  if (generating !== undefined)
    return [{ kind: 'package', package: generating, type: declaration.type, name: declaration.name }];
  const implementing = compiler.implementationsOf(declaration, MAX_IMPLEMENTATIONS);
  // Where nothing here implements it, what its own tags promise is all that is known.
  const isPromising = implementing.length === 0 && promises(compiler, declaration.location);
  return (isPromising ? [declaration.location] : implementing).map((location) => ({ kind: 'project', location }));
}

/** What a call of a known package's function reaches: of a member that others implement, theirs and those here. */
function reachedThrough(
  compiler: Compiler,
  declaration: DeclaredMember,
  elsewhere: readonly Implementation[],
): readonly Declared[] {
  const here = declaration.abstract ? compiler.implementationsOf(declaration, Number.POSITIVE_INFINITY) : [];
  const all = [...elsewhere, ...here];
  // Where anything says that it implements the member, what only fits is not meant, whichever program has it.
  const said = all.filter(({ fits }) => fits !== true);
  const meant = said.length > 0 ? said : all;
  if (meant.length > MAX_IMPLEMENTATIONS) return [];
  return meant.map(({ file, start, end }) => ({ kind: 'project', location: { file, start, end } }));
}

function promises(compiler: Compiler, location: Location): boolean {
  const isGuard = declaredAt(compiler, location, '@consentGuard', guardedIn) !== undefined;
  return isGuard || declaredAt(compiler, location, '@sanitizes', ({ sanitizes }) => sanitizes) !== undefined;
}

function isClass(compiler: Compiler, { location }: DeclaredMember): boolean {
  const node = compiler.nodeAt(location.file, location);
  return node !== undefined && compiler.syntax.isClassLike(node);
}

/** What a tag promises for a function: on itself, or on the variable or property that holds it. */
function declaredAt<Promised>(
  compiler: Compiler,
  place: Location,
  tag: string,
  promisedBy: (annotation: Annotation) => Promised | undefined,
): Promised | undefined {
  const sourceFile = compiler.sourceFile(place.file);
  if (sourceFile === undefined || !sourceFile.text.includes(tag)) return undefined;
  const { syntax } = compiler;
  let node = compiler.nodeAt(place.file, place);
  while (node && !syntax.isBlock(node) && !syntax.isSourceFile(node)) {
    const annotation = annotationOf(syntax, sourceFile, node);
    const promised = annotation && promisedBy(annotation);
    if (promised !== undefined) return promised;
    node = node.parent;
  }
  return undefined;
}

/** Purposes of which a function tells whether they were consented to. */
function guardedIn({ consentGuards }: Annotation): readonly string[] | undefined {
  return consentGuards.length === 0 ? undefined : consentGuards.map(({ value }) => value);
}
