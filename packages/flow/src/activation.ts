import type { Location, Range, Sink } from '@privet/model';
import type { CallerAddress } from './caller-address.ts';
import { cellLabel, fieldCell, nested, writeBelow } from './cells.ts';
import { conditionsAt, type Conditions } from './conditions.ts';
import { allGuards, isInDevelopment, type Guards } from './guards.ts';
import { ANY, EMPTY_OBJECT, SPREAD, type HeapObject } from './heap-object.ts';
import { noteInHolders } from './held-overlays.ts';
import type { BlockId, ClassId, FunctionIr, Temp, VariableId } from './ir.ts';
import { changed, denotedBy, labelOf, memberOf, readAt, type CellId, type Label, type Root } from './label.ts';
import type { FileIndex } from './program.ts';
import type { Observer } from './observer.ts';
import { reachableLabels } from './reachable.ts';
import { isHandedAt, type ParameterPath } from './parameter-paths.ts';
import { Recorder } from './recorder.ts';
import { materialise, shapeOf, type Shape } from './shape.ts';
import { State } from './state.ts';
import { hitOf, hitWhen } from './summary.ts';
import type { Surroundings } from './surroundings.ts';
import {
  CLEAN,
  join,
  joinAll,
  NOTHING,
  ofCallable,
  ofLabel,
  ofLabels,
  ofObject,
  relabelled,
  type ObjectId,
  type Value,
} from './value.ts';
import { telling } from './verdict.ts';

/** Labels that are looked at in one function, over all rounds of its loops. */
const MAX_WORK = 20_000;

/** One function being interpreted: its state at the current instruction, its temps, and what it did so far. */
export class Activation {
  readonly around: Surroundings;
  readonly file: FileIndex;
  readonly fn: FunctionIr;
  /** The function whose `this` this one sees, and its class. */
  readonly thisOwner: FunctionIr;
  readonly recorder = new Recorder();
  /** Only where somebody asked for an explanation. */
  readonly observer: Observer | undefined;
  readonly temps: Value[] = [];
  state = new State();
  /** The block at hand. */
  block = 0 as BlockId;
  /** Joins exceptions of calls and throws of the current block into its handler, or the function's own. */
  onThrow: (value: Value, when?: Conditions) => void = () => undefined;

  /** What promises are rejected with that calls of the function give back, by the ranges of these calls. */
  readonly #rejections = new Map<string, { readonly range: Range; readonly value: Value }>();

  /** Calls that were not followed, by their ranges. */
  readonly #unfollowed = new Set<string>();

  /** Set by the call dispatcher: what a getter returns for a receiver. */
  getter: (fn: FunctionIr, receiver: Value) => Value = () => NOTHING;

  constructor(around: Surroundings, file: FileIndex, fn: FunctionIr, observer?: Observer) {
    this.around = around;
    this.file = file;
    this.fn = fn;
    this.observer = observer;
    this.thisOwner = around.index.ownerOfThis(fn);
  }

  /**
   * Whether the function has used up its budget: people's records are a few dozen labels a call, and only code that
   * builds and walks large structures comes near. What it does beyond is counted as not followed.
   */
  get isSpent(): boolean {
    return this.state.work.labels > MAX_WORK;
  }

  /** What must hold of what the function was handed for the block at hand to be reached. */
  get conditions(): Conditions {
    return conditionsAt(this.file, this.fn, this.block, (temp, of, given) => {
      const value = this.temps[temp];
      return value !== undefined && this.isStill(value, of, given);
    });
  }

  /** Notes a call that is not followed: it may have written to what it was given. */
  noteUnfollowed({ start, end }: Range): void {
    this.#unfollowed.add(`${start}-${end}`);
  }

  /** Whether a value is still what callers handed over at a path, although calls were given the object around it. */
  isStill(value: Value, of: ParameterPath, given: readonly Range[]): boolean {
    if (given.length === 0) return true;
    const isFollowed = !given.some(({ start, end }) => this.#unfollowed.has(`${start}-${end}`));
    return isFollowed && isHandedAt(this.fn, value, of);
  }

  /** Notes what the promise of a call is rejected with, where it is not thrown. */
  keepRejection(range: Range, value: Value): void {
    const key = `${range.start}-${range.end}`;
    const known = this.#rejections.get(key)?.value ?? NOTHING;
    this.#rejections.set(key, { range, value: join(known, value) });
  }

  /** What promises that are made in an expression are rejected with. */
  rejectionsWithin({ start, end }: Range): Value {
    const within = [...this.#rejections.values()].filter(({ range }) => range.start >= start && range.end <= end);
    return joinAll(within.map(({ value }) => value));
  }

  location(range: Range): Location {
    return { file: this.file.ir.file, start: range.start, end: range.end };
  }

  /** The name of an object that the expression at `range` makes; `what` tells several of one expression apart. */
  placeOf(range: Range, what: string): ObjectId {
    return `${this.file.ir.file}#${range.start}-${range.end}:${what}`;
  }

  /** A fresh object that the expression at `range` makes. */
  make(range: Range, what: string, object: Partial<HeapObject>): Value {
    const id = this.placeOf(range, what);
    this.state.renew([id]);
    this.state.allocate(id, { ...EMPTY_OBJECT, ...object });
    return ofObject(id);
  }

  text(range: Range): string {
    return this.around.index.port.textOf(this.location(range));
  }

  temp(temp: Temp): Value {
    return this.temps[temp] ?? NOTHING;
  }

  /** A value of which only its origin is known. */
  unknown(root: Root, range: Range): Value {
    return ofLabel(labelOf(root, this.location(range)));
  }

  /** The value as the expression at `range` denotes it. */
  denoted(value: Value, range: Range): Value {
    const location = this.location(range);
    return relabelled(value, (label) => (label.exact ? denotedBy(label, location) : label));
  }

  /** The value as the variable or member expression at `range` holds it. */
  held(value: Value, range: Range): Value {
    const location = this.location(range);
    return relabelled(value, (label) => readAt(label, location));
  }

  /** A global by name: what the catalog knows of it, or its name alone. */
  global(name: string, range: Range | undefined): Value {
    const api = this.around.apis.ofUndeclared(this.file.ir, name);
    const value = range ? this.unknown({ kind: 'global', name }, range) : NOTHING;
    return api ? join(value, ofCallable({ kind: 'api', api })) : value;
  }

  this(range: Range): Value {
    return this.unknown({ kind: 'parameter', function: this.thisOwner.id, index: -1 }, range);
  }

  read(id: VariableId, range: Range): Value {
    const own = this.state.variable(id);
    const variable = this.file.variables.get(id);
    const location = this.location(range);
    if (variable?.owner === this.fn.id && !this.file.imports.has(id)) {
      const value = own ?? CLEAN;
      const held = this.held(
        this.#isWrittenElsewhere(id) ? join(value, ofLabel(cellLabel(id, location))) : value,
        range,
      );
      // What closures put into an object of this function lies in its variable's cell; that alone is evidence of nothing.
      const filled = variable.captured && value.objects.size > 0;
      return filled ? join(held, ofLabel({ ...cellLabel(id, location), exact: false, origins: [] })) : held;
    }
    const shape = this.around.statics.ofVariable(id);
    let value = materialise(this.state, shape, `${id}:outer`);
    if (!this.file.imports.has(id)) value = join(value, ofLabel(cellLabel(id, location)));
    if (own) value = join(value, own);
    // A constant keeps what it told where it was made; what others may write to a variable tells nothing.
    const { verdict } = variable?.writes === 1 || this.file.imports.has(id) ? shape.value : NOTHING;
    return this.held(verdict ? telling(value, verdict) : value, range);
  }

  /** Whether a closure writes a variable of this function: what it wrote lies in the variable's cell. */
  #isWrittenElsewhere(id: VariableId): boolean {
    const writes = this.file.writes.get(id);
    return (
      this.file.variables.get(id)?.captured === true &&
      writes !== undefined &&
      writes.some((write) => write.function !== this.fn)
    );
  }

  write(id: VariableId, value: Value): void {
    this.state.assign(id, value);
    const variable = this.file.variables.get(id);
    if (variable?.captured || this.fn.kind === 'module' || variable?.owner !== this.fn.id) {
      this.keep(id, shapeOf(this.state, value));
    }
  }

  /** Notes what others may read from a cell: nothing that only a program for developers writes there. */
  keep(cell: CellId, shape: Shape): void {
    if (!isInDevelopment(this.state.guards)) this.recorder.cellWrite(cell, shape);
  }

  /** Classes of a value that are known without a type: instances made here, and `this`. */
  classesOf(value: Value): ReadonlySet<ClassId> {
    const classes = new Set(this.state.classesOf(value));
    for (const label of value.labels.values()) {
      const owner = label.path.length === 0 && label.exact ? this.around.index.classOfThis(label.root) : undefined;
      if (owner !== undefined) classes.add(owner);
    }
    return classes;
  }

  /** Writes a member, and notes it for callers and for other readers of the same cell. */
  storeMember(target: Value, name: string, value: Value): void {
    this.state.store(target, name, value);
    this.#noteWritten(target, name, value);
  }

  /**
   * Notes what lies by now in what lives longer than this call: objects that were put there may be filled later, and what
   * was written on some ways alone leaves what was there before on the others.
   */
  noteFilled(): void {
    for (const { target, name, value } of [...this.recorder.writes.values()]) {
      if (this.isSpent) return;
      if (name === SPREAD) continue;
      const left = this.state.load(ofLabel(target), name, undefined);
      // What is written under a name that only the run knows takes nothing away, in the caller, either.
      const own = name === ANY ? undefined : memberOf(target, name, undefined);
      const isLeft = own !== undefined && left.labels.has(own.key) && !this.state.absent.has(own.key);
      const isFilled = value.object !== undefined && left.objects.size > 0;
      if (isFilled || (isLeft && !value.value.labels.has(own.key))) this.#noteWritten(ofLabel(target), name, left);
    }
  }

  #noteWritten(target: Value, name: string, value: Value): void {
    const mayHold = value.labels.size > 0 || value.objects.size > 0;
    let shape: Shape | undefined;
    for (const label of target.labels.values()) {
      if (!label.exact) continue;
      if (mayHold) noteInHolders(this.state, label);
      shape ??= shapeOf(this.state, value);
      const { root } = label;
      if (root.kind === 'parameter') {
        this.recorder.write({ target: label, name, value: shape });
        const owner = this.around.index.classOfThis(root);
        if (owner !== undefined) {
          const below = writeBelow(label.path, name, shape);
          this.keep(fieldCell(owner, below.field), below.shape);
        }
      } else if (root.kind === 'cell') {
        this.keep(root.cell, nested([...label.path, name], shape));
      }
    }
  }

  /** Does something after some checks, which do not hold for what comes after it; nor do those that it makes. */
  under<Result>(guards: Guards, run: () => Result): Result {
    const before = this.state.guards;
    this.state.guards = allGuards(before, guards);
    const result = run();
    this.state.guards = before;
    return result;
  }

  /**
   * Notes that labels reached a sink in the expression at `at`, by way of functions that call it on behalf of the one at
   * hand; `address` is where callers say who is behind it.
   */
  reach(labels: Iterable<Label>, sink: Sink, at: Location, via: readonly string[] = [], address?: CallerAddress): void {
    const steps = via.map((called) => ({ location: at, note: `passed to ${called}()` }));
    for (const label of labels)
      this.recorder.hit(hitWhen(hitOf(label, sink, at, this.state.guards, via, steps, address), this.conditions));
  }

  /** Everything a value holds at any depth, as text: what `JSON.stringify` makes of it. */
  asText(value: Value): Value {
    const labels = reachableLabels(this.state, value).map((label) => changed(label, { exact: false }));
    return ofLabels(labels);
  }
}
