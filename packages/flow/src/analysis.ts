import { sensitivityOf, type Flow, type Location, type PersonalDatum, type Protection } from '@privet/model';
import { ApiTable } from './api.ts';
import { fileOfCell } from './cells.ts';
import { Classes } from './classes.ts';
import { Evidence, isStrong } from './evidence.ts';
import { interpret } from './interpret.ts';
import type { FunctionIr } from './ir.ts';
import { MAX_PATH, type Label } from './label.ts';
import { ProgramIndex, type FileIndex, type ProgramPort } from './program.ts';
import { settle } from './settle.ts';
import { labelsIn, shapeAt } from './shape.ts';
import { Solver } from './solver.ts';
import { StaticShapes } from './static-shapes.ts';
import {
  hitOf,
  NO_RESULT,
  sameResult,
  type FunctionResult,
  type Hit,
  type NotFollowed,
  type OptionUse,
  type Summary,
} from './summary.ts';
import type { Surroundings } from './surroundings.ts';
import { carriedOver } from './translation.ts';

/** What the flow analysis found in one file. */
export interface FileFlows {
  readonly flows: readonly Flow[];
  readonly options: readonly OptionUse[];
  readonly notFollowed: ReadonlyMap<NotFollowed, number>;
}

/** Follows personal data through a program, on demand: a file's flows are worked out when asked for. */
export class FlowAnalysis {
  readonly #index: ProgramIndex;
  readonly #evidence: Evidence;
  readonly #around: Surroundings;
  readonly #solver = new Solver<FunctionResult>(NO_RESULT, sameResult);
  readonly #summaries = new Map<string, { readonly result: FunctionResult; readonly summary: Summary }>();
  readonly #files = new Map<string, FileFlows>();

  constructor(port: ProgramPort) {
    this.#index = new ProgramIndex(port);
    this.#evidence = new Evidence(port.facts);
    const apis = new ApiTable(port.catalog);
    const statics = new StaticShapes(this.#index, apis, (fn) => {
      const { returns, cellWrites } = this.#resultOf(fn);
      return { returns, cells: cellWrites };
    });
    const classes = new Classes(this.#index, statics);
    this.#around = { index: this.#index, apis, statics, classes, summaryOf: (fn) => this.#summaryOf(fn) };
  }

  /** Flows that stand in a file, in source order; nothing for files that are not the project's. */
  flowsOf(file: string): FileFlows {
    const known = this.#files.get(file);
    if (known) return known;
    const made = this.#flowsIn(file);
    this.#files.set(file, made);
    return made;
  }

  #resultOf(fn: FunctionIr): FunctionResult {
    return this.#solver.demand(fn.id, () => {
      const file = this.#index.fileOf(fn.id);
      if (file === undefined) return NO_RESULT;
      const own = interpret(this.#around, file, fn).recorder.result(new Map());
      const children = (file.children.get(fn.id) ?? []).map((child) => this.#resultOf(child));
      return { ...own, ...settle(this.#index, fn, own, children, (callee) => this.#summaryOf(callee)) };
    });
  }

  #summaryOf(fn: FunctionIr): Summary {
    const result = this.#resultOf(fn);
    const known = this.#summaries.get(fn.id);
    if (known?.result === result) return known.summary;
    const cells = fn.kind === 'module' ? NO_RESULT.cellWrites : result.cellWrites;
    const summary: Summary = {
      function: fn,
      hits: [...result.hits.values(), ...this.#foreignHits(fn, result)].filter(
        (hit) => isOwn(hit.label, fn) && hit.label.path.length < MAX_PATH && !this.#isKnownHere(hit.label),
      ),
      cells,
      calls: [...result.calls.values()],
      writes: [...result.writes.values()],
      returns: result.returns,
      throws: result.throws,
      protection: this.#declaredProtection(fn),
    };
    this.#summaries.set(fn.id, { result, summary });
    return summary;
  }

  /** Sinks that a function's data reaches through cells it writes: its enclosing functions know them. */
  #foreignHits(fn: FunctionIr, result: FunctionResult): readonly Hit[] {
    const writesData = [...result.cellWrites.values()].some(
      (shape) => shape.value.labels.size > 0 || shape.object !== undefined,
    );
    if (!writesData) return [];
    const hits: Hit[] = [];
    let parent = fn.parent === undefined ? undefined : this.#index.function(fn.parent);
    while (parent !== undefined) {
      hits.push(...(this.#resultOf(parent).foreign.get(fn.id)?.values() ?? []));
      parent = parent.parent === undefined ? undefined : this.#index.function(parent.parent);
    }
    return hits;
  }

  /** Whether the function itself knows what the data is, so that its callers stay silent. */
  #isKnownHere(label: Label): boolean {
    const { data, settled } = this.#evidence.of(label);
    return settled || data.some(isStrong);
  }

  #declaredProtection(fn: FunctionIr): Protection | undefined {
    const file = this.#index.fileOf(fn.id);
    return file && fn.kind !== 'module'
      ? this.#index.port.declaredProtection({ file: file.ir.file, ...fn.range })
      : undefined;
  }

  #flowsIn(name: string): FileFlows {
    const file = this.#index.file(name);
    if (file === undefined) return { flows: [], options: [], notFollowed: new Map() };
    const flows = new Map<string, Flow>();
    const options = new Map<string, OptionUse>();
    const notFollowed = new Map<NotFollowed, number>();
    for (const fn of file.ir.functions) {
      const result = this.#resultOf(fn);
      for (const use of result.options)
        options.set(`${use.location.start}-${use.location.end}:${use.option.path}`, use);
      for (const [cause, count] of result.notFollowed) notFollowed.set(cause, (notFollowed.get(cause) ?? 0) + count);
      const foreign = [...result.foreign.values()].flatMap((hits) => [...hits.values()]);
      for (const hit of [...result.hits.values(), ...foreign]) this.#addFlow(flows, hit, file);
    }
    return {
      flows: withoutEchoes([...flows.values()].sort(byPlace)),
      options: [...options.values()].sort((one, other) => one.location.start - other.location.start),
      notFollowed,
    };
  }

  #addFlow(flows: Map<string, Flow>, hit: Hit, file: FileIndex): void {
    if (hit.at.file !== file.ir.file) return;
    const { data } = this.#evidence.of(hit.label);
    if (data.length === 0) {
      for (const further of this.#fromOtherFile(hit, file)) this.#addFlow(flows, further, file);
      return;
    }
    const flow = this.#flowOf(hit, data);
    const key = `${flow.at.start}-${flow.at.end}|${sourceOf(flow)}|${flow.sink.location.file}#${flow.sink.location.start}:${flow.sink.kind}:${flow.sink.recipient?.id ?? ''}`;
    const known = flows.get(key);
    flows.set(key, known ? better(known, flow) : flow);
  }

  /** A hit on a cell of another file, as hits on what that file writes to it. */
  #fromOtherFile(hit: Hit, file: FileIndex): readonly Hit[] {
    const { root, path } = hit.label;
    const owner = root.kind === 'cell' ? this.#index.file(fileOfCell(root.cell)) : undefined;
    const [module] = owner?.ir.functions ?? [];
    if (root.kind !== 'cell' || owner === file || module === undefined) return [];
    const content = this.#resultOf(module).cellWrites.get(root.cell);
    if (content === undefined) return [];
    return labelsIn(shapeAt(content, path))
      .filter((label) => label.root.kind !== 'cell')
      .map((label) => hitOf(carriedOver(label, hit.label), hit.sink, hit.at, hit.through, hit.steps));
  }

  #flowOf(hit: Hit, data: Flow['data']): Flow {
    const { label, sink } = hit;
    const origin = label.origins[0]?.location ?? hit.at;
    const at = label.place && isWithin(label.place, hit.at) ? label.place : hit.at;
    const typed = data.map((datum) => datum.protection).filter((protection) => protection !== undefined);
    const protections = data.every((datum) => datum.protection !== undefined)
      ? [...new Set([...label.protections, ...typed])]
      : label.protections;
    return {
      at,
      text: shortened(this.#index.port.textOf(at)),
      data: [...data].sort(byWeight),
      sink,
      protections,
      through: hit.through,
      steps: [
        { location: origin, note: 'personal data' },
        ...hit.steps,
        { location: sink.location, note: `reaches ${sink.name}` },
      ],
      confidence: label.weak ? 'weak' : 'certain',
    };
  }
}

/** Strongest evidence first, then what harms most when it leaks; otherwise as declared. */
function byWeight(one: PersonalDatum, other: PersonalDatum): number {
  return rankOf(one) - rankOf(other) || sensitivityOf(other.category) - sensitivityOf(one.category);
}

function rankOf({ evidence }: PersonalDatum): number {
  return evidence.level === 'declared' ? 0 : evidence.strength === 'strong' ? 1 : 2;
}

/** Flows that a reader could not tell apart: the same expression and data into the same sink. */
function withoutEchoes(flows: readonly Flow[]): readonly Flow[] {
  const seen = new Set<string>();
  return flows.filter(({ at, sink, data, through }) => {
    const key = `${at.start}-${at.end}|${sink.location.file}#${sink.location.start}:${sink.kind}|${data.map(({ category }) => category).join()}|${through.join()}`;
    return !seen.has(key) && seen.add(key);
  });
}

function isWithin(inner: Location, outer: Location): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}

function isOwn(label: Label, fn: FunctionIr): boolean {
  return label.root.kind === 'parameter' && label.root.function === fn.id;
}

/** What makes two flows the same: the declaration of the data, or the expression where nothing is declared. */
function sourceOf(flow: Flow): string {
  return flow.data
    .map(
      (datum) =>
        `${datum.category}@${datum.declaration?.file ?? flow.at.file}#${datum.declaration?.start ?? flow.at.start}`,
    )
    .join();
}

/** Of two flows of the same data into the same sink: the unprotected, the certain, the shorter, the earlier. */
function better(one: Flow, other: Flow): Flow {
  const rank = (flow: Flow): readonly number[] => [
    flow.protections.length > 0 ? 1 : 0,
    flow.confidence === 'weak' ? 1 : 0,
    flow.through.length,
    flow.at.end - flow.at.start,
    flow.at.start,
  ];
  const [first, second] = [rank(one), rank(other)];
  for (let place = 0; place < first.length; place += 1) {
    const difference = (first[place] ?? 0) - (second[place] ?? 0);
    if (difference !== 0) return difference < 0 ? one : other;
  }
  return one;
}

function byPlace(one: Flow, other: Flow): number {
  return (
    one.at.start - other.at.start ||
    one.at.end - other.at.end ||
    one.sink.location.start - other.sink.location.start ||
    (one.text < other.text ? -1 : one.text > other.text ? 1 : 0)
  );
}

const MAX_TEXT = 60;

/** Source text on one line, as messages quote it. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MAX_TEXT ? line : `${line.slice(0, MAX_TEXT)}…`;
}
