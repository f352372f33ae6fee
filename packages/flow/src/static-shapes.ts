import type { DataSelector, Location } from '@privet/model';
import type { ApiTable } from './api.ts';
import { cellLabel } from './cells.ts';
import { configured } from './configured.ts';
import { EMPTY_OBJECT } from './heap-object.ts';
import type { ClassId, Constant, FunctionIr, Instruction, Temp, VariableId } from './ir.ts';
import { labelOf, type CellId } from './label.ts';
import { namespaceFile, namespaceOf } from './namespaces.ts';
import type { FileIndex, ProgramIndex } from './program.ts';
import { joinShapes, NO_SHAPE, shapeAt, type ObjectShape, type Shape } from './shape.ts';
import { callableKey, join, NOTHING, ofCallable, ofConstant, ofLabel, type Callable, type Value } from './value.ts';

/**
 * What variables and exports hold by their initialisers alone: functions, classes, catalog places, constants and
 * objects of them. Looks backwards from each write instead of interpreting, so that finding the callee of
 * `logger.info()` in one file costs nothing in another. Data is not looked for: that is the interpreter's.
 */
export class StaticShapes {
  readonly #index: ProgramIndex;
  readonly #apis: ApiTable;
  /** What a project function returns, and what it leaves to its closures; the one question here that needs interpretation. */
  readonly #resultOf: (fn: FunctionIr) => StaticResult;
  readonly #known = new Map<VariableId, Shape>();
  readonly #running = new Set<string>();
  readonly #exports = new Map<string, Shape>();
  readonly #fields = new Map<string, Shape>();
  /** Grows when a look-up was cut because it was already running: what depends on it must not be kept. */
  #cuts = 0;

  constructor(index: ProgramIndex, apis: ApiTable, resultOf: (fn: FunctionIr) => StaticResult) {
    this.#index = index;
    this.#apis = apis;
    this.#resultOf = resultOf;
  }

  /** What a variable can hold; imports are followed. */
  ofVariable(id: VariableId): Shape {
    const known = this.#known.get(id);
    if (known) return known;
    return this.#guarded(id, this.#known, id, () => this.#work(id));
  }

  #work(id: VariableId): Shape {
    const file = this.#index.fileOf(id);
    if (file === undefined) return NO_SHAPE;
    const imported = file.imports.get(id);
    if (imported) return this.ofImport(file.ir.file, imported.specifier, imported.name);
    let shape = NO_SHAPE;
    for (const write of (file.writes.get(id) ?? []).slice(0, MAX_WRITES)) {
      shape = joinShapes(shape, this.ofTemp(file, write.function, write.value));
    }
    return shape;
  }

  /** What `import { name } from 'specifier'` is; `*` for the namespace. */
  ofImport(from: string, specifier: string, name: string): Shape {
    const target = this.#index.port.resolveModule(from, specifier);
    switch (target.kind) {
      case 'file':
        return name === '*' ? namespaceOf(target.file) : this.ofExport(target.file, name);
      case 'package':
        return this.#ofPackage(
          target.subpath === '' ? target.package : `${target.package}/${target.subpath}`,
          name,
          from,
        );
      case 'unknown':
        return NO_SHAPE;
    }
  }

  #ofPackage(packageName: string, name: string, file: string): Shape {
    const api = this.#apis.ofExport(packageName, name);
    const label = labelOf({ kind: 'import', package: packageName, name }, { file, start: 0, end: 0 });
    const value = ofLabel({ ...label, origins: [] });
    return { value: api ? join(value, ofCallable({ kind: 'api', api })) : value, object: undefined };
  }

  /** What a project file exports under a name, through re-exports and CommonJS. */
  ofExport(file: string, name: string): Shape {
    const key = `${file}>${name}`;
    const known = this.#exports.get(key);
    if (known) return known;
    return this.#guarded(key, this.#exports, key, () => this.#exported(file, name));
  }

  #guarded<Key>(mark: string, known: Map<Key, Shape>, key: Key, work: () => Shape): Shape {
    if (this.#running.has(mark)) {
      this.#cuts += 1;
      return NO_SHAPE;
    }
    this.#running.add(mark);
    const before = this.#cuts;
    const shape = work();
    this.#running.delete(mark);
    // A shape found inside a cycle may lack what the cycle's other half adds; its head is complete.
    if (this.#cuts === before || this.#running.size === 0) known.set(key, shape);
    return shape;
  }

  #exported(file: string, name: string): Shape {
    const index = this.#index.file(file);
    if (index === undefined) return NO_SHAPE;
    let shape = NO_SHAPE;
    for (const exported of index.ir.exports) {
      if (exported.kind === 'local' && exported.name === name) shape = joinShapes(shape, this.#cell(exported.variable));
      if (exported.kind === 're-export' && exported.name === name) {
        shape = joinShapes(shape, this.ofImport(file, exported.specifier, exported.imported));
      }
    }
    if (shape === NO_SHAPE) {
      for (const exported of index.ir.exports) {
        if (exported.kind === 'star' && name !== 'default') {
          shape = joinShapes(shape, this.ofImport(file, exported.specifier, name));
        }
      }
    }
    return shape === NO_SHAPE ? this.#commonJs(index, name) : shape;
  }

  #commonJs(index: FileIndex, name: string): Shape {
    let shape = NO_SHAPE;
    for (const fn of index.ir.functions) {
      for (const block of fn.blocks) {
        for (const instruction of block.instructions) {
          if (instruction.op !== 'export') continue;
          const value = (): Shape => this.ofTemp(index, fn, instruction.value);
          if (instruction.name === name) shape = joinShapes(shape, value());
          else if (instruction.name === '=')
            shape = joinShapes(shape, name === 'default' ? value() : shapeAt(value(), [name]));
        }
      }
    }
    return shape;
  }

  /** A variable of another file: its shape, and a label that says which variable it is. */
  #cell(variable: VariableId): Shape {
    const file = this.#index.fileOf(variable);
    const declared = file?.variables.get(variable);
    const shape = this.ofVariable(variable);
    if (file === undefined || declared === undefined || file.imports.has(variable)) return shape;
    return joinShapes(shape, {
      value: ofLabel(cellLabel(variable, { file: file.ir.file, ...declared.range })),
      object: undefined,
    });
  }

  /** What a temp of a function holds, looking back through its definition. */
  ofTemp(file: FileIndex, fn: FunctionIr, temp: Temp, depth = 0): Shape {
    const instruction = file.definitionOf(fn, temp);
    if (instruction === undefined || depth > MAX_DEPTH) return NO_SHAPE;
    return this.#ofInstruction(file, fn, instruction, depth + 1);
  }

  #ofInstruction(file: FileIndex, fn: FunctionIr, instruction: Instruction, depth: number): Shape {
    const of = (temp: Temp): Shape => this.ofTemp(file, fn, temp, depth);
    switch (instruction.op) {
      case 'constant':
        return { value: ofConstant(instruction.value), object: undefined };
      case 'closure':
        return { value: ofCallable({ kind: 'function', function: instruction.function }), object: undefined };
      case 'class':
        return { value: ofCallable({ kind: 'class', class: instruction.class }), object: undefined };
      case 'read':
        return this.ofVariable(instruction.variable);
      case 'import':
        return this.ofImport(file.ir.file, instruction.specifier, '*');
      case 'global': {
        const api = this.#apis.ofGlobal(instruction.name);
        return { value: api ? ofCallable({ kind: 'api', api }) : NOTHING, object: undefined };
      }
      case 'assert':
      case 'await':
        return of(instruction.value);
      case 'join':
        return instruction.values.map(of).reduce(joinShapes, NO_SHAPE);
      case 'load':
        return 'name' in instruction.key ? this.member(of(instruction.object), instruction.key.name) : NO_SHAPE;
      case 'object':
        return this.#ofLiteral(file, fn, instruction, depth);
      case 'call':
        return this.#ofCall(
          of(instruction.callee),
          instruction.mode === 'construct',
          instruction.arguments.map((argument) => argument.value),
          of,
        );
      case 'invoke':
        return 'name' in instruction.key
          ? this.#ofCall(
              this.member(of(instruction.object), instruction.key.name),
              instruction.mode === 'construct',
              instruction.arguments.map((argument) => argument.value),
              of,
            )
          : NO_SHAPE;
      default:
        return NO_SHAPE;
    }
  }

  /** What a class's initialisers and constructor put into an instance field. */
  ofField(owner: ClassId, name: string): Shape {
    const key = `${owner}.${name}`;
    const known = this.#fields.get(key);
    if (known) return known;
    return this.#guarded(key, this.#fields, key, () => {
      const file = this.#index.fileOf(owner);
      let shape = NO_SHAPE;
      for (const fn of file?.ir.functions ?? []) {
        if (file === undefined || fn.class !== owner || (fn.kind !== 'fields' && fn.kind !== 'constructor')) continue;
        for (const block of fn.blocks) {
          for (const instruction of block.instructions) {
            if (instruction.op !== 'store' || !('name' in instruction.key) || instruction.key.name !== name) continue;
            if (file.definitionOf(fn, instruction.object)?.op !== 'this') continue;
            shape = joinShapes(shape, withoutData(this.ofTemp(file, fn, instruction.value)));
          }
        }
      }
      return shape;
    });
  }

  /** Member of a shape: of objects, of catalog places, of project namespaces. */
  member(shape: Shape, name: string): Shape {
    let result = shape.object ? shapeAt({ value: NOTHING, object: shape.object }, [name]) : NO_SHAPE;
    for (const callable of shape.value.callables.values()) {
      if (callable.kind !== 'api') continue;
      const api = this.#apis.member(callable.api, name);
      if (api) result = joinShapes(result, { value: ofCallable({ ...callable, api }), object: undefined });
    }
    for (const label of shape.value.labels.values()) {
      const file = namespaceFile(label);
      if (file !== undefined) result = joinShapes(result, this.ofExport(file, name));
      else if (label.root.kind === 'import') result = joinShapes(result, { value: ofLabel(label), object: undefined });
    }
    return result;
  }

  #ofCall(callee: Shape, construct: boolean, args: readonly Temp[], of: (temp: Temp) => Shape): Shape {
    let result = NO_SHAPE;
    for (const label of callee.value.labels.values()) {
      // What an unmodelled package makes is the package's, whatever it is.
      if (label.root.kind === 'import' && namespaceFile(label) === undefined)
        result = joinShapes(result, { value: ofLabel(label), object: undefined });
    }
    for (const callable of callee.value.callables.values()) {
      switch (callable.kind) {
        case 'class':
          result = joinShapes(result, instanceOf(callable.class));
          break;
        case 'function': {
          const fn = this.#index.function(callable.function);
          if (fn) result = joinShapes(result, withoutData(this.#ofResult(fn, args.map(of))));
          break;
        }
        case 'api': {
          const call = this.#apis.callOf(callable.api, construct ? 'construct' : 'call');
          const made =
            call?.returns === undefined ? undefined : this.#apis.ofInstance(callable.api.model, call.returns);
          if (call && made) {
            const instance = configured(callable, made, call, (selector) => constantsAt(selector, args.map(of)));
            result = joinShapes(result, { value: ofCallable(instance), object: undefined });
          }
          if (call?.behaviour === 'callback' || call?.behaviour === 'memo') {
            const [first] = args;
            if (first !== undefined) result = joinShapes(result, of(first));
          }
          break;
        }
        case 'setter':
          break;
      }
    }
    return result;
  }

  /** What a project function returns for these arguments; closures among it know the arguments they captured. */
  #ofResult(fn: FunctionIr, args: readonly Shape[]): Shape {
    const { returns, cells } = this.#resultOf(fn);
    if (![...returns.value.callables.values()].some((callable) => callable.kind === 'function')) return returns;
    const captured = new Map<CellId, Value>();
    for (const [cell, shape] of cells) {
      for (const { root, path } of shape.value.labels.values()) {
        const given =
          root.kind === 'parameter' && root.function === fn.id && path.length === 0 ? args[root.index] : undefined;
        if (given) captured.set(cell, withoutData(given).value);
      }
    }
    if (captured.size === 0) return returns;
    const place = [...captured].map(([cell, value]) => `${cell}=${[...value.callables.keys()].join()}`).join();
    const callables = [...returns.value.callables.values()].map((callable): Callable =>
      callable.kind === 'function' && this.#index.isInside(callable.function, fn.id)
        ? { ...callable, environment: { place, cells: captured } }
        : callable,
    );
    return {
      ...returns,
      value: { ...returns.value, callables: new Map(callables.map((callable) => [callableKey(callable), callable])) },
    };
  }

  #ofLiteral(file: FileIndex, fn: FunctionIr, literal: Instruction & { readonly op: 'object' }, depth: number): Shape {
    const members = new Map<string, Shape>();
    let index = 0;
    for (const block of fn.blocks) {
      for (const instruction of block.instructions) {
        if (instruction.op === 'store' && instruction.object === literal.target && 'name' in instruction.key) {
          members.set(instruction.key.name, this.ofTemp(file, fn, instruction.value, depth));
        } else if (instruction.op === 'push' && instruction.object === literal.target) {
          members.set(String(index), this.ofTemp(file, fn, instruction.value, depth));
          index += 1;
        } else if (instruction.op === 'spread' && instruction.object === literal.target) {
          const source = this.ofTemp(file, fn, instruction.value, depth).object;
          for (const [name, member] of source?.members ?? []) members.set(name, member);
        }
      }
    }
    return {
      value: NOTHING,
      object: { ...EMPTY_OBJECT, members },
    };
  }
}

/** The constants that a selector picks from static arguments. */
function constantsAt(selector: DataSelector, args: readonly Shape[]): readonly Constant[] {
  const shape = typeof selector.argument === 'number' ? args[selector.argument] : undefined;
  if (shape === undefined) return [];
  const found = shapeAt(shape, selector.path?.split('.') ?? []);
  return [...(found.value.constants ?? []), ...(shapeAt(found, ['*']).value.constants ?? [])];
}

/** What of a function's result static look-ups need. */
export interface StaticResult {
  readonly returns: Shape;
  readonly cells: ReadonlyMap<CellId, Shape>;
}

const MAX_WRITES = 8;
const MAX_DEPTH = 24;

/** An instance of a project class, of whose fields nothing is known. */
function instanceOf(id: ClassId): Shape {
  const object: ObjectShape = {
    members: new Map(),
    spread: NOTHING,
    class: id,
    getters: new Map(),
    setters: new Map(),
    length: undefined,
  };
  return { value: NOTHING, object };
}

/** The callables, classes and constants of a shape. */
function withoutData(shape: Shape): Shape {
  const value: Value = { ...shape.value, labels: NOTHING.labels };
  if (shape.object === undefined) return { value, object: undefined };
  const members = new Map([...shape.object.members].map(([name, member]) => [name, withoutData(member)]));
  return { value, object: { ...shape.object, members, spread: NOTHING } };
}
