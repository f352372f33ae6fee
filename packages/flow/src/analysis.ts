import type { Flow, Location, PersonalDatum, Protection, Range, RoleGuard } from '@privet/model';
import { ApiTable } from './api.ts';
import { Callers } from './callers.ts';
import { Channels } from './channels.ts';
import { Classes } from './classes.ts';
import { Conventions } from './conventions.ts';
import { ANY } from './heap-object.ts';
import { EntryGuards, underGuardsOf } from './entry-guards.ts';
import { Evidence } from './evidence.ts';
import { explainLine } from './explain-line.ts';
import type { Inside } from './fates.ts';
import { shortened } from './flow-of-hit.ts';
import { GatheredFlows } from './gathered-flows.ts';
import { allGuards, NO_GUARDS, rolesAmong } from './guards.ts';
import { changedBy, markingPort, type Edit } from './edit.ts';
import { Importers } from './importers.ts';
import { interpret } from './interpret.ts';
import type { FileIr, FunctionIr } from './ir.ts';
import { keptInOf } from './kept-in.ts';
import { knownFilesOf, type KnownFile } from './known-files.ts';
import { MAX_PATH, type Label } from './label.ts';
import type { LineFacts } from './line-facts.ts';
import { ProgramIndex, type ProgramPort } from './program.ts';
import { storesReachedFrom } from './reached-stores.ts';
import { settle } from './settle.ts';
import { SlotEvidence } from './slot-evidence.ts';
import { Solver } from './solver.ts';
import type { StaticResult } from './static-calls.ts';
import { StaticShapes } from './static-shapes.ts';
import type { StoreUse } from './store-uses.ts';
import {
  isJudgedLate,
  NO_RESULT,
  sameResult,
  type FunctionResult,
  type Hit,
  type LateSinkKind,
  type NotFollowed,
  type OptionUse,
  type Summary,
} from './summary.ts';
import type { Surroundings } from './surroundings.ts';
import { oneHitForEachParty } from './hit-parties.ts';
import { handedOutwards } from './told-within.ts';

/** What the flow analysis found in one file. */
export interface FileFlows {
  readonly flows: readonly Flow[];
  readonly options: readonly OptionUse[];
  readonly notFollowed: ReadonlyMap<NotFollowed, number>;
}

/** Personal data that is read, and the checks of who asks that every way to there has passed. */
export interface Read {
  readonly at: Location;
  readonly text: string;
  readonly data: readonly PersonalDatum[];
  readonly roles: readonly RoleGuard[];
}

/** A summary, and the result that it was made from. */
interface Summarised {
  readonly result: FunctionResult;
  /** Results of enclosing functions that went into it. */
  readonly around: readonly FunctionResult[];
  readonly summary: Summary;
}

/** Follows personal data through a program, on demand: a file's flows are worked out when asked for. */
export class FlowAnalysis {
  readonly #index: ProgramIndex;
  readonly #evidence: Evidence;
  readonly #answerEvidence: Evidence;
  readonly #around: Surroundings;
  readonly #solver: Solver<FunctionResult>;
  readonly #summaries: Map<string, Summarised>;
  /** Files whose functions have results. */
  readonly #seen: Map<string, FileIr>;
  readonly #entryGuards: EntryGuards;
  readonly #gathered: GatheredFlows;
  readonly #files = new Map<string, FileFlows>();
  readonly #late = new Map<string, readonly Flow[]>();

  /** After an edit, what was worked out before and still holds is taken over: the analysis before must not be asked again. */
  constructor(port: ProgramPort, edit?: Edit) {
    const { before, isAffected } = edit ?? NO_EDIT;
    this.#solver = before ? before.#solver : new Solver<FunctionResult>(NO_RESULT, sameResult);
    this.#summaries = before ? before.#summaries : new Map<string, Summarised>();
    this.#seen = before ? before.#seen : new Map<string, FileIr>();
    if (edit) for (const key of this.#solver.forget(changedBy(edit, this.#seen))) this.#summaries.delete(key);
    const note = (mark: string): void => this.#solver.note(mark);
    this.#index = new ProgramIndex(markingPort(port, note), this.#seen);
    this.#evidence = before ? before.#evidence.after(port.facts, isAffected) : new Evidence(port.facts);
    this.#answerEvidence = before
      ? before.#answerEvidence.after(port.answerFacts, isAffected)
      : new Evidence(port.answerFacts);
    const resultOf = (fn: FunctionIr): FunctionResult => this.#resultOf(fn);
    const callers = new Callers(this.#index, new Importers(port), resultOf);
    this.#entryGuards = new EntryGuards(this.#index, callers, resultOf);
    const slots = new SlotEvidence(this.#index, callers);
    const evidence = { ofAll: this.#evidence, ofAnswers: this.#answerEvidence, ofSlots: slots };
    this.#gathered = new GatheredFlows(this.#index, evidence, this.#entryGuards, resultOf);
    const apis = before ? before.#around.apis : new ApiTable(port.catalog);
    const staticResultOf = (fn: FunctionIr): StaticResult => {
      const { returns, cellWrites } = this.#resultOf(fn);
      return { returns, cells: cellWrites };
    };
    const statics = new StaticShapes(this.#index, apis, staticResultOf, note);
    const classes = new Classes(this.#index, statics);
    const conventions = before ? before.#around.conventions : new Conventions(port.catalog);
    const channels = new Channels(this.#index, apis, statics);
    const summaryOf = (fn: FunctionIr): Summary => this.#summaryOf(fn);
    this.#around = { index: this.#index, apis, statics, classes, conventions, channels, summaryOf };
  }

  /**
   * Flows that stand in a file, those into sinks that are judged late left out, in source order; nothing for files that
   * are not the project's.
   */
  flowsOf(file: string): FileFlows {
    const known = this.#files.get(file);
    if (known) return known;
    const made = { flows: this.#gathered.in(file, ({ sink }) => !isJudgedLate(sink)), ...this.#countsIn(file) };
    this.#files.set(file, made);
    return made;
  }

  /**
   * What the code of a file does to stores, in those functions alone whose text may do what is asked; nothing where the
   * catalog does not speak of them.
   */
  storeUsesIn(name: string, mayDo: (text: string) => boolean = () => true): readonly StoreUse[] {
    return (this.#index.file(name)?.ir.functions ?? [])
      .filter((fn) => mayDo(this.#index.ownTextOf(fn)))
      .flatMap((fn) => this.#resultOf(fn).stores);
  }

  /** What functions do to stores, with all that they call. */
  storeUsesFrom(entries: readonly FunctionIr[]): readonly StoreUse[] {
    return storesReachedFrom(this.#index, (fn) => this.#resultOf(fn), entries);
  }

  /** Flows of a file into answers or databases, in source order: worked out for those alone who ask. */
  lateFlowsOf(file: string, kind: LateSinkKind): readonly Flow[] {
    const key = `${kind}|${file}`;
    const known = this.#late.get(key);
    if (known) return known;
    const made = this.#gathered.in(file, ({ sink }) => sink.kind === kind);
    this.#late.set(key, made);
    return made;
  }

  /** Where a file reads personal data, under which checks, in source order: of the members that are watched alone. */
  readsOf(name: string): readonly Read[] {
    return (this.#index.file(name)?.ir.functions ?? [])
      .flatMap((fn) => this.#resultOf(fn).reads)
      .sort((one, other) => one.at.start - other.at.start)
      .flatMap(({ at, guards }): readonly Read[] => {
        const { data } = this.#evidence.at(at);
        if (data.length === 0) return [];
        const roles = rolesAmong(allGuards(this.#entryGuards.at(at), guards));
        return [{ at, text: shortened(this.#index.port.textOf(at)), data, roles }];
      });
  }

  /**
   * What the analysis knows of a line, and what became of all that reaches a sink there; `files` are the program's, whose
   * findings may stand for it. Undefined for files that are not the project's.
   */
  explain(file: string, line: Range, files: readonly string[]): LineFacts | undefined {
    const inside: Inside = {
      around: this.#around,
      resultOf: (fn) => this.#resultOf(fn),
      ownHits: (fn) => this.#ownHits(fn, this.#resultOf(fn)),
      trace: (label, sink) => this.#evidence.trace(label, sink && keptInOf(sink, this.#index.port.catalog)),
      flowsIn: (name, fates) => this.#gathered.in(name, () => true, fates),
      files,
    };
    return explainLine(inside, file, line);
  }

  /** Files of the project as other programs may know them that do not read them. */
  knownFiles(files: readonly string[]): readonly KnownFile[] {
    return knownFilesOf(
      files.flatMap((file) => this.#index.file(file)?.ir ?? []),
      {
        resultOf: (fn) => this.#resultOf(fn),
        protectionOf: (fn) => this.#declaredProtection(fn),
        guardsOf: (fn) => this.#declaredGuards(fn),
        heardIn: (file) => this.#around.channels.heardIn(file),
      },
    );
  }

  #resultOf(fn: FunctionIr): FunctionResult {
    const known = this.#index.port.knownResult(fn.id);
    if (known) return known;
    return this.#solver.demand(fn.id, () => {
      const file = this.#index.fileOf(fn.id);
      if (file === undefined) return NO_RESULT;
      const own = interpret(this.#around, file, fn).recorder.result(new Map());
      const children = (file.children.get(fn.id) ?? []).map((child) => ({
        id: child.id,
        result: this.#resultOf(child),
      }));
      const guarded = underGuardsOf(own, children);
      return { ...own, ...settle(this.#index, fn, own, guarded, (callee) => this.#summaryOf(callee)) };
    });
  }

  #summaryOf(fn: FunctionIr): Summary {
    const result = this.#resultOf(fn);
    const around = this.#enclosing(fn, result);
    const known = this.#summaries.get(fn.id);
    if (known?.result === result && isSameList(known.around, around)) return known.summary;
    const cells = fn.kind === 'module' ? NO_RESULT.cellWrites : result.cellWrites;
    const own = this.#ownHits(fn, result, around).filter(({ label }) => label.path.length < MAX_PATH);
    const isOutward = ({ sink, address, label }: Hit): boolean =>
      isJudgedLate(sink) || address !== undefined || !this.#evidence.isKnown(label);
    const hits = own.filter(isOutward);
    const isAll = hits.length === own.length || !this.#index.port.facts.mayBeDeclared();
    const outward = new Set(hits);
    const knownHits = isAll ? [] : own.flatMap((hit) => (outward.has(hit) ? [] : (handedOutwards(hit) ?? [])));
    const summary: Summary = {
      function: fn,
      hits,
      knownHits,
      told: oneHitForEachParty([...hits, ...knownHits]),
      cells,
      calls: [...result.calls.values()],
      writes: [...result.writes.values()],
      returns: result.returns,
      throws: [...result.throws.values()],
      passed: result.passed ?? NO_GUARDS,
      checks: this.#declaredGuards(fn),
      protection: this.#declaredProtection(fn),
    };
    this.#summaries.set(fn.id, { result, around, summary });
    return summary;
  }

  /** Sinks that what a function is handed reaches. */
  #ownHits(fn: FunctionIr, result: FunctionResult, around = this.#enclosing(fn, result)): readonly Hit[] {
    const foreign = around.flatMap((parent) => [...(parent.foreign.get(fn.id)?.values() ?? [])]);
    return [...result.hits.values(), ...foreign].filter(({ label }) => isOwn(label, fn));
  }

  /** Results of the enclosing functions, if a function's data reaches sinks through cells that it writes, or calls. */
  #enclosing(fn: FunctionIr, result: FunctionResult): readonly FunctionResult[] {
    const writesData = [...result.cellWrites.values()].some(
      (shape) => shape.value.labels.size > 0 || shape.object !== undefined,
    );
    // Whatever was put into a list of functions is called with what this one is handed: `this.listeners`.
    if (!writesData && ![...result.calls.values()].some(({ callee }) => callee.path.at(-1) === ANY)) return [];
    const results: FunctionResult[] = [];
    let parent = fn.parent === undefined ? undefined : this.#index.function(fn.parent);
    while (parent !== undefined) {
      results.push(this.#resultOf(parent));
      parent = parent.parent === undefined ? undefined : this.#index.function(parent.parent);
    }
    return results;
  }

  #declaredProtection(fn: FunctionIr): Protection | undefined {
    return fn.kind === 'module' ? undefined : this.#index.port.declaredProtection(this.#index.placeOf(fn));
  }

  #declaredGuards(fn: FunctionIr): readonly string[] {
    const { port } = this.#index;
    return fn.kind === 'module' || port.guardNames().size === 0 ? [] : port.declaredGuards(this.#index.placeOf(fn));
  }

  #countsIn(name: string): Pick<FileFlows, 'options' | 'notFollowed'> {
    const options = new Map<string, OptionUse>();
    const notFollowed = new Map<NotFollowed, number>();
    for (const fn of this.#index.file(name)?.ir.functions ?? []) {
      const result = this.#resultOf(fn);
      for (const use of result.options)
        options.set(`${use.location.start}-${use.location.end}:${use.option.path}`, use);
      for (const [cause, count] of result.notFollowed) notFollowed.set(cause, (notFollowed.get(cause) ?? 0) + count);
    }
    return {
      options: [...options.values()].sort((one, other) => one.location.start - other.location.start),
      notFollowed,
    };
  }
}

/** Before the first edit. */
const NO_EDIT = { before: undefined, isAffected: (): boolean => true };

function isSameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function isOwn(label: Label, fn: FunctionIr): boolean {
  return label.root.kind === 'parameter' && label.root.function === fn.id;
}
