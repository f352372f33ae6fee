import type { Location, Range, Sink } from '@privet/model';
import { FinalFates, type Inside } from './fates.ts';
import { HandOvers } from './hand-overs.ts';
import { interpret } from './interpret.ts';
import type { FunctionIr } from './ir.ts';
import { labelOf, type Label } from './label.ts';
import type { CallFacts, FateFacts, HeldFacts, LabelFacts, LineFacts, ReachFacts, TargetFacts } from './line-facts.ts';
import { ObservedLine, touches, type KeptInside, type SeenCall, type SeenExpression } from './observed-line.ts';
import type { CallTarget } from './observer.ts';
import type { FileIndex } from './program.ts';
import { rootFactsOf, sharedAt } from './root-facts.ts';
import { labelsIn } from './shape.ts';
import type { Hit } from './summary.ts';
import { WithheldHits } from './withheld.ts';

/** Sinks shown for one value. */
const MAX_REACHES = 12;

/** Explains a line; undefined for files that are not the project's. */
export function explainLine(inside: Inside, name: string, line: Range): LineFacts | undefined {
  const file = inside.around.index.file(name);
  if (file === undefined) return undefined;
  const facts = new LineExplainer(inside, file, line);
  const functions = file.ir.functions.filter(({ range, kind }) => kind === 'module' || overlaps(range, line));
  const seen = functions.map((fn) => facts.seenIn(fn));
  const inOrder = <Item extends { readonly at: Location }>(items: readonly Item[]): readonly Item[] =>
    [...items].sort((one, other) => one.at.start - other.at.start || other.at.end - one.at.end);
  return {
    expressions: inOrder(seen.flatMap(({ expressions }) => expressions)),
    calls: inOrder(seen.flatMap(({ calls }) => calls)),
    reaches: inOrder(facts.reaches()),
    isCut: functions.some((fn) => inside.resultOf(fn).notFollowed.has('too-large')),
  };
}

class LineExplainer {
  readonly #inside: Inside;
  readonly #file: FileIndex;
  readonly #line: Range;
  readonly #fates: FinalFates;
  readonly #handOvers: HandOvers;
  readonly #withheld: WithheldHits;

  constructor(inside: Inside, file: FileIndex, line: Range) {
    this.#inside = inside;
    this.#file = file;
    this.#line = line;
    this.#fates = new FinalFates(inside);
    this.#handOvers = new HandOvers(inside, this.#fates);
    this.#withheld = new WithheldHits(inside);
  }

  /** What a function does on the line: it is interpreted again, as the analysis did, and observed. */
  seenIn(fn: FunctionIr): Pick<LineFacts, 'expressions' | 'calls'> {
    // First the result: all that it depends on is settled then.
    this.#inside.resultOf(fn);
    const observed = new ObservedLine(this.#line, this.#withheld);
    interpret(this.#inside.around, this.#file, fn, observed);
    const parameters = fn.parameters.flatMap(({ range }, index): SeenExpression[] =>
      touches(range, this.#line)
        ? [{ range, labels: [labelOf({ kind: 'parameter', function: fn.id, index }, this.#at(range))] }]
        : [],
    );
    const calls = [...observed.calls.values()].filter(({ isAssignment, targets }) => !isAssignment || targets.size > 0);
    return {
      expressions: [...parameters, ...observed.expressions.values()].map(({ range, labels }) => ({
        at: this.#at(range),
        holds: labels.map((label) => this.#heldFacts(fn, label, observed.keptInside)),
      })),
      calls: calls.map((call) => this.#callFacts(call)),
    };
  }

  /** All that reaches a sink on the line. */
  reaches(): readonly ReachFacts[] {
    const found = new Map<string, Hit>();
    for (const fn of this.#file.ir.functions) {
      const { hits, foreign } = this.#inside.resultOf(fn);
      for (const some of [hits, ...foreign.values()])
        for (const hit of some.values()) if (this.#isHere(hit)) found.set(hit.key, hit);
    }
    return [...found.values()].map((hit) => this.#reachFacts(hit, this.#file.ir.file));
  }

  #isHere({ at, label: { place }, sink }: Hit): boolean {
    if (at.file !== this.#file.ir.file) return false;
    const shown = place && isWithin(place, at) ? place : at;
    return touches(shown, this.#line) || (isWithin(at, sink.location) && touches(sink.location, this.#line));
  }

  #heldFacts(fn: FunctionIr, label: Label, keptInside: readonly KeptInside[]): HeldFacts {
    const result = this.#inside.resultOf(fn);
    const isBelow = ({ key }: Label): boolean => key === label.key || key.startsWith(`${label.key}/`);
    const isNamed = label.root.kind === 'global' || label.root.kind === 'import';
    const own = [...result.hits.values(), ...this.#inside.ownHits(fn)]
      .filter((hit) => isBelow(hit.label))
      .map((hit) => ({ hit, file: this.#file.ir.file }));
    const inside = keptInside.filter(({ labels }) => labels.some(isBelow)).map(({ withheld }) => withheld);
    const distinct = new Map([...own, ...inside].map((one) => [one.hit.key, one]));
    const kept = [...result.cellWrites].filter(([, shape]) => labelsIn(shape).some(isBelow));
    return {
      ...this.#labelFacts(label),
      reaches: isNamed
        ? []
        : [...distinct.values()].slice(0, MAX_REACHES).map(({ hit, file }) => this.#reachFacts(hit, file)),
      leaves: [
        ...(labelsIn(result.returns).some(isBelow) ? (['returned'] as const) : []),
        ...([...result.throws.values()].some(({ shape }) => labelsIn(shape).some(isBelow))
          ? (['thrown'] as const)
          : []),
      ],
      keptIn: isNamed ? [] : kept.map(([cell]) => sharedAt(this.#inside.around.index, cell)),
    };
  }

  #labelFacts(label: Label, sink?: Sink): LabelFacts {
    const root = rootFactsOf(this.#inside.around.index, label.root);
    return { label, root, evidence: this.#inside.trace(label, sink) };
  }

  #reachFacts(hit: Hit, file: string): ReachFacts {
    const { at, label, sink, through } = hit;
    return { at, label: this.#labelFacts(label, sink), sink, through, fate: this.#fateOf(hit, file) };
  }

  #fateOf(hit: Hit, file: string): FateFacts {
    const fate = this.#fates.of(hit, file);
    switch (fate.kind) {
      case 'stands':
      case 'replaced':
        return fate;
      case 'elsewhere':
      case 'cut':
      case 'development':
        return { kind: fate.kind };
      case 'unknown': {
        const { settled, carried } = fate;
        if (settled) return { kind: 'unknown', settled, standing: [], silent: [] };
        const further = [hit, ...carried].map((one) => this.#handOvers.standingFor(one));
        const own = carried.flatMap((one) => {
          const outcome = this.#fates.of(one, file);
          return outcome.kind === 'stands' ? [outcome.flow] : [];
        });
        const standing = [...new Set([...own, ...further.flatMap(({ flows }) => flows)])];
        const silent = new Map(further.flatMap((one) => one.silent.map((end) => [end.key, end])));
        const ends = [...silent.values()].map(({ at, label }) => ({ at, label: this.#labelFacts(label) }));
        return { kind: 'unknown', settled, standing, silent: ends };
      }
    }
  }

  #callFacts({ range, calleeRange, targets, arguments: handedOver, withheld }: SeenCall): CallFacts {
    return {
      at: this.#at(range),
      callee: this.#at(calleeRange),
      targets: [...targets.values()].map(({ target, isCallback }) => this.#targetFacts(target, isCallback)),
      arguments: handedOver.map((argument) => ({
        at: this.#at(argument.range),
        holds: argument.labels.map((label) => this.#labelFacts(label)),
      })),
      withheld: [...withheld.values()].map(({ withheld: { hit, file } }) => this.#reachFacts(hit, file)),
    };
  }

  #targetFacts(target: CallTarget, isCallback: boolean): TargetFacts {
    const { index, summaryOf } = this.#inside.around;
    switch (target.kind) {
      case 'function': {
        const { id, name, range } = target.function;
        const { protection } = summaryOf(target.function);
        const at = { file: index.fileOf(id)?.ir.file ?? '', ...range };
        return { isCallback, kind: 'function', name, at, ...(protection && { protection }) };
      }
      case 'class': {
        const { name = '', range = { start: 0, end: 0 } } = index.class(target.class) ?? {};
        return { isCallback, kind: 'class', name, at: { file: index.fileOf(target.class)?.ir.file ?? '', ...range } };
      }
      case 'bodiless': {
        const protection = index.port.declaredProtection(target.declaration);
        return { isCallback, kind: 'bodiless', name: '', at: target.declaration, ...(protection && { protection }) };
      }
      case 'deferred':
        return { isCallback, kind: 'deferred', root: rootFactsOf(index, target.callee.root) };
      case 'setter':
        return { isCallback, kind: 'setter', root: sharedAt(index, target.cell) };
      default:
        return { isCallback, ...target };
    }
  }

  #at({ start, end }: Range): Location {
    return { file: this.#file.ir.file, start, end };
  }
}

function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && one.end > other.start;
}

function isWithin(inner: Location, outer: Location): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}
