import { analysisOf, javascriptCompiler, type ExplainedReach, type Explanation } from '@privet/engine';
import type { Flow, Location, Range } from '@privet/model';
import {
  analysisOptionsOf,
  fileSettingsOf,
  runRules,
  silencesOn,
  type Judgement,
  type PresetName,
  type Settings,
  type Silence,
} from 'eslint-plugin-privet/definitions';
import type { Judgings } from './judging.ts';
import { compareText, type FileSystem } from './file-system.ts';
import { relativeTo, slashed } from './paths.ts';
import { linesOf, placesIn, type Places } from './places.ts';
import { programMaker } from './program.ts';
import { projectsOf } from './projects.ts';
import { findSourceFiles, whyLeftOut } from './source-files.ts';
import { suppressionsOf, type Suppression } from './suppressions.ts';
import { typescript } from './typescript.ts';
import { UsageError } from './usage-error.ts';

/** The line to explain, and how to judge it. */
export interface LineRequest {
  /** Absolute path of the repository root. */
  readonly root: string;
  /** Absolute path. */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly settings: Settings;
  /** As asked for. */
  readonly judgings: Judgings;
  /** By the preset `strict`. */
  readonly stricter: Judgings;
}

/** What a rule reports. */
export interface Reported {
  readonly ruleId: string;
  readonly severity: Judgement['severity'];
  readonly message: string;
  readonly at: Location;
  /** A comment that silences it. */
  readonly suppression?: Suppression;
}

type Judged = readonly { readonly judgement: Judgement; readonly reported: Reported }[];

/** What rules make of a flow. */
export interface Verdict {
  readonly flow: Flow;
  readonly reported?: Reported;
  /** Why rules about such flows leave the flow's data alone, as far as they do. */
  readonly silences: readonly Silence[];
  /** Why a scan leaves out the file in which it stands. */
  readonly leftOut?: string;
}

/** A line with what is known of it, and what rules make of it. */
export interface LineReport {
  readonly request: LineRequest;
  readonly preset: PresetName;
  readonly explanation: Explanation;
  /** Why a scan leaves out the file. */
  readonly leftOut?: string;
  /** What the preset reports on the line. */
  readonly findings: readonly Reported[];
  /** What only the preset `strict` reports there. */
  readonly stricter: readonly Reported[];
  /** By the flows of the explanation. */
  readonly verdicts: ReadonlyMap<Flow, Verdict>;
  /** Other programs of the repository, in which callers of the line's code may stand. */
  readonly otherPrograms: number;
  readonly places: Places;
  textOf(at: Location): string;
}

/** Explains a line through a port, by the analysis and the rules that a scan of the repository runs. */
export function lineReportOf(fileSystem: FileSystem, request: LineRequest): LineReport {
  const { root, settings, line, judgings } = request;
  const file = slashed(request.file);
  const scanned = findSourceFiles(fileSystem, root, [root], settings).files.filter((name) => !judgings.leavesOut(name));
  const isScanned = new Set(scanned);
  const all = isScanned.has(file) ? scanned : [...scanned, file].sort(compareText);
  const { projects } = projectsOf(fileSystem, root, all);
  const project = projects.find(({ files }) => files.includes(file));
  if (project === undefined) throw new Error('it belongs to no program');
  const { program, unreadable } = programMaker(fileSystem, root)(project);
  if (unreadable.has(file)) throw unreadable.get(file);

  const textOf = (at: Location): string => program.getSourceFile(at.file)?.text.slice(at.start, at.end) ?? '';
  const analysis = analysisOf(javascriptCompiler(typescript, program), analysisOptionsOf(judgings.of(file).settings));
  const explanation = analysis.explain(file, line);
  if (explanation === undefined) {
    const lines = linesOf(program.getSourceFile(file)?.text ?? '').length;
    throw new UsageError(`'${relativeTo(root, file)}' has no line ${line}: it ends with line ${lines}`);
  }
  const leftOutOf = (name: string): { readonly leftOut?: string } =>
    isScanned.has(name)
      ? {}
      : { leftOut: whyLeftOut(fileSystem, root, name, settings) ?? whyLeftOutBy(judgings, name) };

  const judged = new Map<string, Judged>();
  const judgementsIn = (name: string, strictness: 'judgings' | 'stricter'): Judged => {
    const known = judged.get(`${strictness} ${name}`);
    if (known) return known;
    const view = analysis.fileView(name);
    const source = program.getSourceFile(name);
    if (view === undefined || source === undefined) return [];
    const suppressionOf = suppressionsOf(source);
    const { settings: governed, rules } = request[strictness].of(name);
    const made = runRules(view, rules, fileSettingsOf(governed, relativeTo(root, name), name)).map((judgement) => {
      const { ruleId, severity, message, range } = judgement;
      const suppression = suppressionOf(ruleId, range.start);
      const at = { file: name, ...range };
      return { judgement, reported: { ruleId, severity, message, at, ...(suppression && { suppression }) } };
    });
    judged.set(`${strictness} ${name}`, made);
    return made;
  };
  const verdictOn = (flow: Flow): Verdict => {
    const { file: name } = flow.at;
    const { settings: governed, rules } = judgings.of(name);
    const view = analysis.fileView(name);
    const { reported } = judgementsIn(name, 'judgings').find(({ judgement }) => isAbout(judgement, flow)) ?? {};
    return {
      flow,
      ...(reported && { reported }),
      silences: view ? silencesOn(flow, view, rules, fileSettingsOf(governed, relativeTo(root, name), name)) : [],
      ...leftOutOf(name),
    };
  };
  const reportedBy = (strictness: 'judgings' | 'stricter'): readonly Reported[] =>
    judgementsIn(file, strictness)
      .map(({ reported }) => reported)
      .filter(({ at }) => touches(at, explanation.line.at));
  const findings = reportedBy('judgings');

  return {
    request,
    preset: judgings.of(file).preset,
    explanation,
    ...leftOutOf(file),
    findings,
    stricter: reportedBy('stricter').filter(
      ({ message, at }) => !findings.some((finding) => finding.message === message && finding.at.start === at.start),
    ),
    verdicts: new Map(flowsIn(explanation).map((flow) => [flow, verdictOn(flow)])),
    otherPrograms: projects.length - 1,
    places: placesIn(root, (name) => program.getSourceFile(name)?.text),
    textOf,
  };
}

function whyLeftOutBy(judgings: Judgings, file: string): string {
  return judgings.leavesOut(file) ? 'its policy ignores it' : 'it does not lie below the root of the repository';
}

/** Flows that an explanation speaks of. */
function flowsIn({ expressions, calls, reaches }: Explanation): readonly Flow[] {
  const all: readonly ExplainedReach[] = [
    ...reaches,
    ...expressions.flatMap(({ holds }) => holds.flatMap((held) => held.reaches)),
    ...calls.flatMap(({ withheld }) => withheld),
  ];
  return all.flatMap(({ fate }) => {
    switch (fate.kind) {
      case 'judged':
        return [fate.flow];
      case 'replaced':
        return fate.by ? [fate.by] : [];
      case 'unknown':
        return fate.standing;
      case 'elsewhere':
      case 'cut':
      case 'development':
        return [];
    }
  });
}

/** Rules hand on the flow that they judge, with the part of its data that they report. */
function isAbout({ subject }: Judgement, flow: Flow): boolean {
  if (!('sink' in subject)) return false;
  // Only flows have sinks, among all that rules judge.
  const { at, sink, through, text } = subject as Flow;
  return (
    at.start === flow.at.start &&
    at.end === flow.at.end &&
    sink.kind === flow.sink.kind &&
    sink.location.file === flow.sink.location.file &&
    sink.location.start === flow.sink.location.start &&
    through.join() === flow.through.join() &&
    text === flow.text
  );
}

function touches({ start, end }: Range, line: Range): boolean {
  return start <= line.end && end >= line.start;
}
