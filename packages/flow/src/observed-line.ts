import type { Range } from '@privet/model';
import type { FunctionIr, Instruction, Temp } from './ir.ts';
import type { Label } from './label.ts';
import { uncounted, type CallTarget, type Observer } from './observer.ts';
import { reachableLabels } from './reachable.ts';
import type { State } from './state.ts';
import { NOTHING, type Value } from './value.ts';
import type { Withheld, WithheldHits } from './withheld.ts';

/** What an expression holds. */
export interface SeenExpression {
  readonly range: Range;
  readonly labels: readonly Label[];
}

/** A call with what it was handed, and all that it led to. */
export interface SeenCall {
  readonly range: Range;
  readonly calleeRange: Range;
  readonly isAssignment: boolean;
  readonly arguments: readonly SeenExpression[];
  readonly targets: Map<string, { readonly target: CallTarget; readonly isCallback: boolean }>;
  /** What the callee keeps to itself, with the labels of this call that it is about. */
  readonly withheld: Map<string, KeptInside>;
}

/** A hit that a callee keeps from a call, with the labels of the call that it is about. */
export interface KeptInside {
  readonly withheld: Withheld;
  readonly labels: readonly Label[];
}

/** Whether an expression begins or ends in a range. */
export function touches({ start, end }: Range, line: Range): boolean {
  return (start >= line.start && start <= line.end) || (end > line.start && end <= line.end);
}

/** Notes what the expressions and calls of a line hold; in loops the last round counts, which holds most. */
export class ObservedLine implements Observer {
  readonly expressions = new Map<string, SeenExpression>();
  readonly calls = new Map<string, SeenCall>();
  /** What the callees of all calls keep, on the line or not. */
  readonly keptInside: KeptInside[] = [];
  readonly #line: Range;
  readonly #withheld: WithheldHits;
  #isAsking = false;

  constructor(line: Range, withheld: WithheldHits) {
    this.#line = line;
    this.#withheld = withheld;
  }

  before(step: Instruction, temps: readonly Value[], state: State): void {
    const seen = (temp: Temp, range: Range): SeenExpression => seenIn(state, temps[temp] ?? NOTHING, range);
    switch (step.op) {
      case 'call': {
        const data = step.arguments.filter(({ value }) => !isFunction(temps[value]));
        this.#note(step.range, step.calleeRange, () => data.map(({ value, range }) => seen(value, range)), data);
        break;
      }
      case 'invoke': {
        const data = step.arguments.filter(({ value }) => !isFunction(temps[value]));
        this.#note(step.range, step.memberRange, () => data.map(({ value, range }) => seen(value, range)), data);
        break;
      }
      case 'element':
        this.#note(step.range, step.tagRange, () => [seen(step.props, step.range)], []);
        break;
      case 'store':
        this.#note(step.range, step.range, () => [seen(step.value, step.valueRange)], [], true);
        break;
      default:
    }
  }

  after(step: Instruction, temps: readonly Value[], state: State): void {
    if (!SHOWN.has(step.op) || !('target' in step) || !touches(step.range, this.#line)) return;
    this.expressions.set(keyOf(step.range), seenIn(state, temps[step.target] ?? NOTHING, step.range));
  }

  called(site: Range, target: CallTarget, isCallback: boolean): void {
    if (this.#isAsking) return;
    this.calls.get(keyOf(site))?.targets.set(`${isCallback}${keyOfTarget(target)}`, { target, isCallback });
  }

  applied(site: Range, fn: FunctionIr, labelsOf: (claim: Label) => readonly Label[], state: State): void {
    if (this.#isAsking) return;
    const call = this.calls.get(keyOf(site));
    this.#isAsking = true;
    for (const withheld of this.#withheld.of(fn)) {
      const labels = uncounted(state, () => labelsOf(withheld.claim));
      if (labels.length === 0) continue;
      this.keptInside.push({ withheld, labels });
      call?.withheld.set(withheld.hit.key, { withheld, labels });
    }
    this.#isAsking = false;
  }

  handedOn(): void {
    // Where hits come from is asked of the whole program, not of a line.
  }

  /** A call that stands on the line, or hands something over there. */
  #note(
    range: Range,
    calleeRange: Range,
    seen: () => readonly SeenExpression[],
    handedOver: readonly { readonly range: Range }[],
    isAssignment = false,
  ): void {
    const { start, end } = this.#line;
    const isHere =
      (range.start >= start && range.start < end) ||
      (calleeRange.end > start && calleeRange.end <= end) ||
      handedOver.some((argument) => argument.range.start < end && argument.range.end > start);
    if (!isHere) return;
    const known = this.calls.get(keyOf(range));
    const targets = known?.targets ?? new Map<string, never>();
    const withheld = known?.withheld ?? new Map<string, never>();
    this.calls.set(keyOf(range), { range, calleeRange, isAssignment, arguments: seen(), targets, withheld });
  }
}

/** Expressions that a reader would ask about; literals and operators hold what their parts hold. */
const SHOWN: ReadonlySet<Instruction['op']> = new Set([
  'read',
  'load',
  'call',
  'invoke',
  'iterate',
  'assert',
  'await',
  'catch',
]);

function seenIn(state: State, value: Value, range: Range): SeenExpression {
  return { range, labels: uncounted(state, () => reachableLabels(state, value)) };
}

function isFunction(value: Value | undefined): boolean {
  return value !== undefined && value.callables.size > 0 && value.labels.size === 0 && value.objects.size === 0;
}

function keyOf({ start, end }: Range): string {
  return `${start}-${end}`;
}

function keyOfTarget(target: CallTarget): string {
  switch (target.kind) {
    case 'function':
      return target.function.id;
    case 'class':
      return target.class;
    case 'catalog':
      return target.api.key;
    case 'no-sink':
      return target.sink;
    case 'builtin':
      return target.name;
    case 'setter':
      return target.cell;
    case 'deferred':
      return target.callee.key;
    case 'uncatalogued':
      return `${target.package}#${target.type}.${target.name}`;
    case 'bodiless':
      return `${target.declaration.file}#${target.declaration.start}`;
    case 'unresolved':
      return target.reason;
    case 'cut':
      return target.cause;
  }
}
