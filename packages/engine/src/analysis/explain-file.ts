import {
  isAllBut,
  keptBy,
  type FlowAnalysis,
  type HeldFacts,
  type LabelFacts,
  type LineFacts,
  type ReachFacts,
  type TargetFacts,
} from '@privet/flow';
import type { Location, Range } from '@privet/model';
import type { Compiler } from '../compiler/compiler.ts';
import { explainedDeclarations } from '../declarations/explained-declarations.ts';
import { cluesOf, type Clues } from '../evidence/clues.ts';
import type {
  ExplainedData,
  ExplainedFate,
  ExplainedHolding,
  ExplainedReach,
  ExplainedTarget,
  Explanation,
  Quoted,
} from '../explanation.ts';

/** Explains a line of a file, counted from 1; undefined for lines and files that there are not. */
export function explainLineOf(
  compiler: Compiler,
  analysis: FlowAnalysis,
  file: string,
  line: number,
): Explanation | undefined {
  const text = compiler.textOf(file);
  const range = text === undefined ? undefined : lineRange(text, line);
  if (range === undefined) return undefined;
  const at = { file, ...range };
  const facts = analysis.explain(file, range, compiler.projectFiles());
  const clues = cluesOf(compiler);
  const words = new Quotes(compiler, clues);
  return {
    line: words.quoted(at),
    isFollowed: facts !== undefined,
    declarations: facts === undefined ? [] : explainedDeclarations(compiler, clues, at),
    ...words.ofFacts(facts ?? NOTHING),
  };
}

const NOTHING: LineFacts = { expressions: [], calls: [], reaches: [], isCut: false };

/** The line without its break, where JavaScript breaks lines. */
function lineRange(text: string, line: number): Range | undefined {
  const breaks = [...text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)];
  const before = breaks[line - 2];
  if (!Number.isInteger(line) || line < 1 || (line > 1 && before === undefined)) return undefined;
  const start = before === undefined ? 0 : before.index + before[0].length;
  return { start, end: breaks[line - 1]?.index ?? text.length };
}

/** Turns what the flow analysis knows into plain data that quotes the code. */
class Quotes {
  readonly #compiler: Compiler;
  readonly #clues: Clues;

  constructor(compiler: Compiler, clues: Clues) {
    this.#compiler = compiler;
    this.#clues = clues;
  }

  ofFacts({ expressions, calls, reaches, isCut }: LineFacts): Pick<Explanation, keyof LineFacts> {
    return {
      isCut,
      expressions: expressions.map(({ at, holds }) => {
        const type = this.#clues.typeAt(at);
        return {
          ...this.quoted(at),
          ...(type !== undefined && { type }),
          holds: holds.map((held) => this.#holding(held)),
        };
      }),
      calls: calls.map((call) => ({
        at: call.at,
        text: this.quoted(call.callee).text,
        targets: call.targets.map((target) => explainedTarget(target)),
        arguments: call.arguments.map(({ at, holds }) => ({
          ...this.quoted(at),
          holds: holds.map((label) => this.#data(label)),
        })),
        withheld: call.withheld.map((reach) => this.#reach(reach)),
      })),
      reaches: reaches.map((reach) => this.#reach(reach)),
    };
  }

  quoted(at: Location): Quoted {
    return { at, text: this.#compiler.textOf(at.file)?.slice(at.start, at.end) ?? '' };
  }

  #data({ label, root, evidence }: LabelFacts): ExplainedData {
    const { path, exact, whole, weak, protections, omitted } = label;
    const { data, settled } = evidence.answer;
    const selected = omitted.filter(isAllBut).flatMap(keptBy);
    return {
      ...{ root, path, exact, whole, weak, protections, omitted: omitted.filter((one) => !isAllBut(one)) },
      ...(selected.length > 0 && { selected }),
      ...(evidence.endedAt && { endedAt: this.quoted(evidence.endedAt) }),
      ...(evidence.remainder && { remainder: this.quoted(evidence.remainder) }),
      told: evidence.told.map(({ origin, answer }) => ({
        ...this.quoted(origin.location),
        path: origin.path,
        ...answer,
        clue: this.#clues.at(origin.location, origin.path),
      })),
      ...{ data, settled },
    };
  }

  #holding(held: HeldFacts): ExplainedHolding {
    const { reaches, leaves, keptIn } = held;
    return { ...this.#data(held), reaches: reaches.map((reach) => this.#reach(reach)), leaves, keptIn };
  }

  #reach({ at, label, sink, through, fate }: ReachFacts): ExplainedReach {
    return { ...this.quoted(at), data: this.#data(label), sink, through, fate: this.#fate(fate) };
  }

  #fate(fate: ReachFacts['fate']): ExplainedFate {
    switch (fate.kind) {
      case 'stands':
        return { kind: 'judged', flow: fate.flow };
      case 'replaced':
        return { kind: 'replaced', ...(fate.by && { by: fate.by }) };
      case 'elsewhere':
      case 'cut':
      case 'development':
        return { kind: fate.kind };
      case 'unknown': {
        const { settled, standing } = fate;
        const silent = fate.silent.map(({ at, label }) => ({ ...this.quoted(at), data: this.#data(label) }));
        return { kind: 'unknown', settled, standing, silent };
      }
    }
  }
}

function explainedTarget(facts: TargetFacts): ExplainedTarget {
  if (facts.kind !== 'catalog') return facts;
  const { isCallback, kind, api, call } = facts;
  const { package: from, recipient } = api.model;
  return {
    ...{ isCallback, kind, package: from, key: api.key, isDescribed: call !== undefined },
    sinks: (call?.sinks ?? []).map((sink) => ({ kind: sink.kind, data: sink.data })),
    ...(recipient && { recipient }),
    ...(call?.protects && { protection: call.protects }),
  };
}
