import type { DataSelector, GuardModel, Location, Range } from '@privet/model';
import type { ApiTable } from './api.ts';
import { declaredCheck, guardsOfModel, verdictOfModel } from './checks.ts';
import { configured } from './configured.ts';
import { EMPTY_OBJECT } from './heap-object.ts';
import type { ClassId, Constant, FunctionIr } from './ir.ts';
import type { CellId } from './label.ts';
import { namespaceFile } from './namespaces.ts';
import type { ProgramIndex } from './program.ts';
import { joinShapes, NO_SHAPE, shapeAt, shapeOfCallable, shapeOfLabel, withoutData, type Shape } from './shape.ts';
import { callableKey, CLEAN, NOTHING, type Callable, type Value } from './value.ts';
import { telling } from './verdict.ts';

/** What of a function's result static look-ups need. */
export interface StaticResult {
  readonly returns: Shape;
  readonly cells: ReadonlyMap<CellId, Shape>;
}

/** What calls return by their callees alone: instances, and functions that functions make. */
export class StaticCalls {
  readonly #index: ProgramIndex;
  readonly #apis: ApiTable;
  readonly #resultOf: (fn: FunctionIr) => StaticResult;

  constructor(index: ProgramIndex, apis: ApiTable, resultOf: (fn: FunctionIr) => StaticResult) {
    this.#index = index;
    this.#apis = apis;
    this.#resultOf = resultOf;
  }

  /** The result of calling a shape; arguments are looked at only where they count. Undefined where no callee is known. */
  of(callee: Shape, mode: 'call' | 'construct', args: () => readonly Shape[], at: Location): Shape | undefined {
    if (callee === NO_SHAPE) return undefined;
    const made = [...callee.value.callables.values()].map((callable) => this.#ofCallable(callable, mode, args, at));
    let result = made.reduce(joinShapes, NO_SHAPE);
    // What a check tells is known, whichever package it comes from.
    if (result.value.verdict) return result;
    for (const label of callee.value.labels.values()) {
      // What an unmodelled package makes is the package's, whatever it is.
      if (label.root.kind === 'import' && namespaceFile(label) === undefined) {
        result = joinShapes(result, shapeOfLabel(label));
      }
    }
    return result;
  }

  #ofCallable(callable: Callable, mode: 'call' | 'construct', args: () => readonly Shape[], at: Location): Shape {
    switch (callable.kind) {
      case 'class':
        return instanceOf(callable.class);
      case 'function': {
        const fn = this.#index.function(callable.function);
        return fn ? this.#withCheck(fn, withoutData(this.#ofFunction(fn, args)), at) : NO_SHAPE;
      }
      case 'api': {
        const call = this.#apis.callOf(callable.api, mode);
        if (call?.guard) return this.#ofCheck(call.guard, args(), at);
        if (call?.behaviour === 'instance') return this.#ofToken(args()[0] ?? NO_SHAPE);
        if (call?.behaviour === 'callback' || call?.behaviour === 'memo') return args()[0] ?? NO_SHAPE;
        const made = call?.returns === undefined ? undefined : this.#apis.ofInstance(callable.api.model, call.returns);
        if (call === undefined || made === undefined) return NO_SHAPE;
        const part = typeof call.part === 'object' ? this.#partAt(call.part, args()) : undefined;
        return shapeOfCallable(configured(callable, made, call, (selector) => constantsAt(selector, args()), part));
      }
      case 'setter':
        return NO_SHAPE;
    }
  }

  /** What a container hands out for a class of the program or of a package. */
  #ofToken({ value }: Shape): Shape {
    for (const token of value.callables.values()) {
      if (token.kind === 'class') return instanceOf(token.class);
      const made = token.kind === 'api' ? this.#apis.madeBy(token.api) : undefined;
      if (made !== undefined) return shapeOfCallable({ kind: 'api', api: made });
    }
    return NO_SHAPE;
  }

  /** The part of a store that a static argument names: a constant, a class, a table. */
  #partAt(selector: DataSelector, args: readonly Shape[]): string | undefined {
    const [constant] = constantsAt(selector, args);
    if (typeof constant === 'string') return constant;
    const value = typeof selector.argument === 'number' ? args[selector.argument]?.value : undefined;
    for (const callable of value?.callables.values() ?? []) {
      if (callable.kind === 'class') return this.#index.class(callable.class)?.name;
      if (callable.kind === 'api' && callable.part !== undefined) return callable.part;
    }
    return undefined;
  }

  /** The result of a check that only its declaration tells of, since it has no body here. */
  ofDeclared(callee: Range, args: () => readonly Shape[], at: Location): Shape {
    const { port } = this.#index;
    const place = { file: at.file, ...callee };
    if (port.guardNames().size === 0 || !port.guardNames().has(lastNameOf(port.textOf(place)))) return NO_SHAPE;
    const [declaration, ...others] = port.declarationsAt(place);
    if (declaration === undefined || others.length > 0) return NO_SHAPE;
    if (declaration.kind === 'package') {
      const api = this.#apis.ofDeclaredMember(declaration.package, declaration.type, declaration.name);
      const guard = api && this.#apis.callOf(api, 'call')?.guard;
      return guard ? this.#ofCheck(guard, args(), at) : NO_SHAPE;
    }
    const verdict = declaredCheck(port.declaredGuards(declaration.location), at, port);
    return verdict ? { value: telling(CLEAN, verdict), object: undefined } : NO_SHAPE;
  }

  #ofCheck(guard: GuardModel, args: readonly Shape[], at: Location): Shape {
    const values = args.map(({ value }) => value);
    const guards = guardsOfModel(guard, values, at, this.#index.port);
    return { value: telling(CLEAN, verdictOfModel(guard, guards)), object: undefined };
  }

  /** The result of a function that a tag declares to be a check. */
  #withCheck(fn: FunctionIr, result: Shape, at: Location): Shape {
    const { port } = this.#index;
    if (port.guardNames().size === 0) return result;
    const verdict = declaredCheck(port.declaredGuards(this.#index.placeOf(fn)), at, port);
    return verdict ? { ...result, value: telling(result.value, verdict) } : result;
  }

  /** What a project function returns for these arguments; closures among it know the arguments they captured. */
  #ofFunction(fn: FunctionIr, args: () => readonly Shape[]): Shape {
    const { returns, cells } = this.#resultOf(fn);
    if (![...returns.value.callables.values()].some((callable) => callable.kind === 'function')) return returns;
    const captured = capturedArguments(fn, cells, args());
    if (captured.size === 0) return returns;
    const place = [...captured].map(([cell, value]) => `${cell}=${[...value.callables.keys()].join()}`).join();
    const callables = [...returns.value.callables.values()].map((callable): Callable =>
      callable.kind === 'function' && this.#index.isInside(callable.function, fn.id)
        ? { ...callable, environment: { place, cells: captured } }
        : callable,
    );
    const keyed = new Map(callables.map((callable) => [callableKey(callable), callable]));
    return { ...returns, value: { ...returns.value, callables: keyed } };
  }
}

/** An instance of a class, of whose fields nothing is known here. */
function instanceOf(id: ClassId): Shape {
  return { value: NOTHING, object: { ...EMPTY_OBJECT, class: id } };
}

/** `isCounted` of `consent.isCounted`. */
function lastNameOf(callee: string): string {
  return /[\w$]*$/.exec(callee)?.[0] ?? '';
}

/** What of its arguments a function left in variables that its closures see. */
function capturedArguments(
  fn: FunctionIr,
  cells: StaticResult['cells'],
  args: readonly Shape[],
): ReadonlyMap<CellId, Value> {
  const captured = new Map<CellId, Value>();
  for (const [cell, shape] of cells) {
    for (const { root, path } of shape.value.labels.values()) {
      const given =
        root.kind === 'parameter' && root.function === fn.id && path.length === 0 ? args[root.index] : undefined;
      if (given) captured.set(cell, withoutData(given).value);
    }
  }
  return captured;
}

/** The constants that a selector picks from static arguments. */
function constantsAt(selector: DataSelector, args: readonly Shape[]): readonly Constant[] {
  const shape = typeof selector.argument === 'number' ? args[selector.argument] : undefined;
  if (shape === undefined) return [];
  const found = shapeAt(shape, selector.path?.split('.') ?? []);
  return [...(found.value.constants ?? []), ...(shapeAt(found, ['*']).value.constants ?? [])];
}
