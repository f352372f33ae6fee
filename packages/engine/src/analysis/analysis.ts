import { catalog, withoutStores, withStores } from '@privet/catalog';
import {
  FlowAnalysis,
  STAGE_WORD,
  type Edit,
  type FileFlows,
  type FileIr,
  type Packed,
  type ProgramPort,
} from '@privet/flow';
import type { Flow, PackageModel } from '@privet/model';
import type { Compiler } from '../compiler/compiler.ts';
import { ImportGraph } from '../compiler/import-graph.ts';
import { type ClassifiedEvidence, classifiedEvidence } from '../evidence/classified-evidence.ts';
import { generatedFilesIn } from './generated-files.ts';
import type { Governing } from './governing.ts';
import { annotationProblemsOf } from '../declarations/annotation-problems.ts';
import { codePurposesIn } from '../declarations/code-purposes.ts';
import { personalDeclarationsOf } from '../declarations/personal-declarations.ts';
import type { OwnWords } from '../declarations/word-problems.ts';
import type { AnnotationProblem, FileFlow, FileView, PersonalDeclaration, RiskyOption } from '../file-view.ts';
import type { Explanation } from '../explanation.ts';
import { type KnownPackage, packedPart } from '../known/known-packages.ts';
import { knownPartOf } from '../known/known-part-of.ts';
import { knownProgram, withKnownTexts } from '../known/known-program.ts';
import { endingCode, type EndingCode } from '../stores/ending-code.ts';
import { type ProgramStores, programStores } from '../stores/program-stores.ts';
import { suggestionsOfFlow } from '../suggestions/flow-suggestions.ts';
import { suggestionsOfOption } from '../suggestions/option-suggestions.ts';
import { answersOf } from './answers.ts';
import { catalogPort } from './catalog-port.ts';
import { explainLineOf } from './explain-file.ts';
import { editOf } from './edit-of.ts';
import { fileConditions } from './file-conditions.ts';
import { guardNamesIn } from './guard-names.ts';
import { importedPackages } from './missing-packages.ts';
import { isReadable, type ProgramKnowledge, programPort } from './program-port.ts';
import { runningProgram } from './running-program.ts';
import { tellingNamesOf } from './telling-names.ts';
import { type UnusedDataFinder, unusedDataFinder } from './unused-data.ts';

/** What users add to the catalog. */
export interface AnalysisOptions {
  /** Models of own modules and packages, in the catalog's shape; they count more than the catalog's own. */
  readonly models?: readonly PackageModel[];
  /** What the team declared; its models are not read from here, since hosts add them to others. */
  readonly governing?: Governing;
  /** Globs of files that count although tests, stories and their like are left out. */
  readonly include?: readonly string[];
  /** Whether to follow data into stores, too: only the rules about them ask, and it costs questions about types. */
  readonly stores?: boolean;
  /** Packages that are known by their declarations and their summaries alone. */
  readonly known?: readonly KnownPackage[];
}

/** The analysis of one program, worked out on demand and remembered. */
export interface Analysis {
  /** The questions that rules ask about a file; undefined for files that are not the program's own. */
  fileView(file: string): FileView | undefined;
  /** What is known of a line of a file, counted from 1; undefined for lines and files that there are not. */
  explain(file: string, line: number): Explanation | undefined;
  /**
   * The analysis of the program that an edit of these files of the project has made: what was worked out and still holds
   * is taken over, and this analysis must not be asked again. Undefined where nothing can be.
   */
  afterEdit(compiler: Compiler, changed: readonly string[]): Analysis | undefined;
  /** The text of a file; of one that is only known, blanks stand for what is not known of it. */
  textOf(file: string): string | undefined;
  /** What others need to know of files of the program who do not read them; paths below the root are told from there. */
  knowledgeOf(files: readonly string[], root: string): Packed;
}

/** Analyses a program; nothing is computed before the first question. */
export function analysisOf(
  read: Compiler,
  { models: ownModels = [], governing, include = [], stores: looksAtStores = false, known = [] }: AnalysisOptions = {},
): Analysis {
  const models = (looksAtStores ? withStores : withoutStores)([...catalog, ...ownModels]);
  const current: Current = { compiler: read };
  const generated = generatedFilesIn(current, models);
  const packages = (): ReadonlySet<string> =>
    new Set([
      ...current.compiler.packages(),
      ...(looksAtStores ? generated.packages() : []),
      ...(current.port ? importedPackages(current.port) : []),
    ]);
  const catalogOfProgram = catalogPort(
    models,
    packages,
    fileConditions(() => current.compiler),
  );
  const elsewhere = knownProgram(known, catalogOfProgram);
  const compiler = known.length === 0 ? read : withKnownTexts(read, elsewhere);
  current.compiler = compiler;
  const lasting: Lasting = {
    current,
    catalog: catalogOfProgram,
    known: elsewhere,
    models,
    ownModels,
    classified: classifiedEvidence(governing),
    generated,
    governing,
    include,
    telling: tellingNamesOf(current),
    tellingSecrets: tellingNamesOf(current, (category) => category.startsWith('user.authorization')),
    imports: new ImportGraph(),
    ending: endingCode(models),
  };
  return analysisWith(lasting, readBy(compiler, lasting));
}

/** The program as it is now. */
interface Current {
  compiler: Compiler;
  port?: ProgramPort;
}

/** What stays the same while a program is edited; `current` is the program as it is now. */
interface Lasting extends ProgramKnowledge {
  readonly current: Current;
  readonly imports: ImportGraph;
  readonly ending: EndingCode;
  readonly include: readonly string[];
}

/** A program as it is asked: for the whole of it, and for what of it runs. */
interface ReadProgram {
  readonly running: Compiler;
  readonly port: ProgramPort;
}

function readBy(compiler: Compiler, lasting: Lasting): ReadProgram {
  const running = runningProgram(compiler, lasting.include);
  const port = programPort(compiler, running, lasting);
  lasting.current.port = port;
  return { running, port };
}

function analysisWith(lasting: Lasting, { running, port }: ReadProgram, edit?: Edit): Analysis {
  const { governing, classified } = lasting;
  const { compiler } = lasting.current;
  const flows = new FlowAnalysis(port, edit);
  const irOf = (file: string): FileIr | undefined => port.fileIr(file);
  const stores = programStores(running, flows, irOf, lasting);
  const unused = unusedDataFinder(running, flows, irOf, lasting.known);
  const views = new Map<string, FileView>();
  return {
    fileView(file) {
      const known = views.get(file);
      if (known) return known;
      const text = compiler.textOf(file);
      if (text === undefined) return undefined;
      const view = fileView({ compiler, flows, stores, unused, classified, words: wordsOf(governing) }, file, text);
      views.set(file, view);
      return view;
    },
    explain: (file, line) => explainLineOf(compiler, flows, file, line),
    textOf: (file) => compiler.textOf(file),
    knowledgeOf(asked, root) {
      // Nobody imports a test.
      const isRunning = new Set(running.projectFiles());
      const files = asked.filter((name) => isRunning.has(name));
      const guardNames = guardNamesIn(compiler, files, lasting.models);
      const asksForStage = files.some((name) => STAGE_WORD.test(compiler.textOf(name) ?? ''));
      return packedPart(knownPartOf({ compiler, running, port, flows, guardNames, asksForStage }, files), root);
    },
    afterEdit(next, changed) {
      const read = readBy(next, lasting);
      const found = editOf({ compiler, port }, { compiler: next, port: read.port }, changed, lasting);
      if (found === undefined) return undefined;
      lasting.current.compiler = next;
      return analysisWith(lasting, read, { ...found, before: flows });
    },
  };
}

/** What the questions about all files of a program are answered from. */
interface Known {
  readonly compiler: Compiler;
  readonly flows: FlowAnalysis;
  readonly stores: ProgramStores;
  readonly unused: UnusedDataFinder;
  readonly classified: ClassifiedEvidence;
  readonly words: OwnWords;
}

/** Ids that annotations may use beside those of the vocabulary. */
function wordsOf(governing: Governing | undefined): OwnWords {
  const { categories = [], purposes = [] } = governing?.policy ?? {};
  return { categories: categories.map(({ id }) => id), purposes: purposes.map(({ id }) => id) };
}

function fileView(
  { compiler, flows: analysis, stores, unused, classified, words }: Known,
  file: string,
  text: string,
): FileView {
  let flows: FileFlows | undefined;
  let declarations: readonly PersonalDeclaration[] | undefined;
  let problems: readonly AnnotationProblem[] | undefined;
  let purposesAround: FileView['purposesAround'] | undefined;
  const found = (): FileFlows => (flows ??= analysis.flowsOf(file));
  const withSuggestions = (flow: Flow): FileFlow => ({
    ...flow,
    suggestions: (data = flow.data) => suggestionsOfFlow(compiler, { ...flow, data }),
  });
  const declared = (): readonly PersonalDeclaration[] =>
    (declarations ??= isReadable(text) ? personalDeclarationsOf(compiler, file, classified) : []);
  return {
    file,
    text,
    flowsTo(...kinds) {
      const others = kinds.some((kind) => kind !== 'response' && kind !== 'database') ? found().flows : [];
      const answers = kinds.includes('response') ? answersOf(compiler, analysis, file) : [];
      const kept = kinds.includes('database') ? analysis.lateFlowsOf(file, 'database') : [];
      const asked = [...others.filter((flow) => kinds.includes(flow.sink.kind)), ...answers, ...kept];
      return asked.sort((one, other) => one.at.start - other.at.start).map(withSuggestions);
    },
    storedData: () =>
      [...found().flows, ...analysis.lateFlowsOf(file, 'database')]
        .filter(({ sink }) => sink.store !== undefined)
        .sort((one, other) => one.at.start - other.at.start)
        .map(withSuggestions),
    stores: () => stores,
    reads: () => analysis.readsOf(file).map((read) => ({ ...read, suggestions: () => [] })),
    personalDeclarations: declared,
    unusedData: () => unused.among(file, declared()),
    annotationProblems: () => (problems ??= isReadable(text) ? annotationProblemsOf(compiler, file, words) : []),
    riskyOptions: () =>
      found().options.map((use): RiskyOption => ({
        range: { start: use.location.start, end: use.location.end },
        call: use.call,
        package: use.package,
        option: use.option,
        location: use.location,
        suggestions: () => suggestionsOfOption(compiler, use),
      })),
    purposesAround: (range) => (purposesAround ??= codePurposesIn(compiler, file))(range),
    notFollowed: () => found().notFollowed,
  };
}
