import type { Location } from '@privet/model';
import { commonConditions, conditionsKey, NO_CONDITIONS, type Conditions } from './conditions.ts';
import { commonGuards, type Guards } from './guards.ts';
import type { FunctionId } from './ir.ts';
import { joinLabels, locationKey, type CellId } from './label.ts';
import { joinShapes, NO_SHAPE, type Shape } from './shape.ts';
import type { StoreUse } from './store-uses.ts';
import type {
  CallbackCall,
  FunctionResult,
  Hit,
  MemberRead,
  MemberWrite,
  NotFollowed,
  OptionUse,
  Thrown,
} from './summary.ts';

/** Collects what one function does while it is interpreted. Recording the same thing twice joins it. */
export class Recorder {
  readonly hits = new Map<string, Hit>();
  readonly calls = new Map<string, CallbackCall>();
  readonly writes = new Map<string, MemberWrite>();
  readonly cellWrites = new Map<CellId, Shape>();
  readonly options = new Map<string, OptionUse>();
  readonly entered = new Map<FunctionId, Guards>();
  readonly made = new Map<FunctionId, Guards>();
  readonly stores = new Map<string, StoreUse>();
  readonly reads = new Map<string, MemberRead>();
  passed: Guards | undefined;
  readonly #notFollowed = new Map<string, NotFollowed>();
  returns = NO_SHAPE;
  readonly throws = new Map<string, Thrown>();

  hit(hit: Hit): void {
    const known = this.hits.get(hit.key);
    this.hits.set(hit.key, known ? joinHits(known, hit) : hit);
  }

  callback(call: CallbackCall): void {
    const key = `${call.callee.key}@${locationKey(call.at)}`;
    const known = this.calls.get(key);
    if (known === undefined) {
      this.calls.set(key, call);
      return;
    }
    const length = Math.max(known.arguments.length, call.arguments.length);
    this.calls.set(key, {
      ...known,
      guards: commonGuards(known.guards, call.guards),
      receiver: joinShapes(known.receiver, call.receiver),
      arguments: Array.from({ length }, (_, index) =>
        joinShapes(known.arguments[index] ?? NO_SHAPE, call.arguments[index] ?? NO_SHAPE),
      ),
    });
  }

  write(write: MemberWrite): void {
    const key = `${write.target.key}.${write.name}`;
    const known = this.writes.get(key);
    this.writes.set(key, known ? { ...known, value: joinShapes(known.value, write.value) } : write);
  }

  cellWrite(cell: CellId, shape: Shape): void {
    this.cellWrites.set(cell, joinShapes(this.cellWrites.get(cell) ?? NO_SHAPE, shape));
  }

  /** Notes that a member is read, under the checks that every way to there has passed. */
  read(read: MemberRead): void {
    const key = `${read.at.start}-${read.at.end}`;
    const known = this.reads.get(key);
    this.reads.set(key, known ? { ...known, guards: commonGuards(known.guards, read.guards) } : read);
  }

  /** Notes which checks have been passed where a function of the project is called. */
  enters(id: FunctionId, guards: Guards): void {
    const known = this.entered.get(id);
    this.entered.set(id, known ? commonGuards(known, guards) : guards);
  }

  /** Notes which checks have been passed where the function returns. */
  returnsUnder(guards: Guards): void {
    this.passed = this.passed ? commonGuards(this.passed, guards) : guards;
  }

  /** Notes what is thrown, and what must hold for that. */
  throwsWhen(when: Conditions, shape: Shape): void {
    const own = conditionsKey(when);
    const isTooMany = !this.throws.has(own) && this.throws.size >= MAX_THROWN;
    const key = isTooMany ? '' : own;
    const known = this.throws.get(key)?.shape ?? NO_SHAPE;
    this.throws.set(key, { when: isTooMany ? NO_CONDITIONS : when, shape: joinShapes(known, shape) });
  }

  option(use: OptionUse): void {
    this.options.set(`${use.location.start}-${use.location.end}:${use.option.path}`, use);
  }

  store(use: StoreUse): void {
    this.stores.set(`${locationKey(use.at)}:${use.act}:${use.part ?? ''}`, use);
  }

  notFollowed(at: Location, cause: NotFollowed): void {
    this.#notFollowed.set(`${at.start}-${at.end}`, cause);
  }

  result(foreign: ReadonlyMap<FunctionId, ReadonlyMap<string, Hit>>): FunctionResult {
    const causes = new Map<NotFollowed, number>();
    for (const cause of this.#notFollowed.values()) causes.set(cause, (causes.get(cause) ?? 0) + 1);
    return {
      hits: this.hits,
      calls: this.calls,
      writes: this.writes,
      cellWrites: this.cellWrites,
      foreign,
      returns: this.returns,
      throws: this.throws,
      passed: this.passed,
      entered: this.entered,
      made: this.made,
      stores: [...this.stores.values()],
      reads: [...this.reads.values()],
      options: [...this.options.values()],
      notFollowed: causes,
    };
  }
}

/** Conditions under which what a function throws is told apart. */
const MAX_THROWN = 4;

/** One hit for two ways to it. */
function joinHits(known: Hit, hit: Hit): Hit {
  // A way on which nobody further in knows the data leaves all of it to be told here.
  const { claims, isInstances, ...rest } = known;
  const isTold = claims !== undefined && hit.claims !== undefined;
  return {
    ...rest,
    ...(isTold && { claims }),
    ...(isInstances && hit.isInstances && { isInstances }),
    label: joinLabels(known.label, hit.label),
    guards: commonGuards(known.guards, hit.guards),
    when: commonConditions(known.when, hit.when),
  };
}
