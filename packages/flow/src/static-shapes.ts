import type { ApiTable } from './api.ts';
import { fieldCell } from './cells.ts';
import { EMPTY_OBJECT } from './heap-object.ts';
import type { ClassId, FunctionId, FunctionIr, Instruction, Temp, VariableId } from './ir.ts';
import { namespaceFile } from './namespaces.ts';
import type { FileIndex, ProgramIndex } from './program.ts';
import { joinShapes, NO_SHAPE, shapeAt, shapeOfCallable, shapeOfLabel, withoutData, type Shape } from './shape.ts';
import { convertedBy, stageReadBy, verdictOfConverted } from './running-stage.ts';
import { StaticCalls, type StaticResult } from './static-calls.ts';
import { StaticExports } from './static-exports.ts';
import { StaticMemo } from './static-memo.ts';
import { CLEAN, NOTHING, ofConstant } from './value.ts';
import { verdictOfCombined, type Verdict } from './verdict.ts';

/** Writes of one variable that are looked at. */
const MAX_WRITES = 8;

/** Definitions that a look-up goes through within one function. */
const MAX_DEPTH = 24;

/**
 * What variables and exports hold by their initialisers alone: functions, classes, catalog places, constants and
 * objects of them. Looks backwards from each write instead of interpreting, so that finding the callee of
 * `logger.info()` in one file costs nothing in another. Data is not looked for: that is the interpreter's.
 */
export class StaticShapes {
  readonly #index: ProgramIndex;
  readonly #apis: ApiTable;
  readonly #memo: StaticMemo;
  readonly #exports: StaticExports;
  readonly #calls: StaticCalls;

  /**
   * `resultOf` tells what a project function returns: the one question here that needs interpretation. `note` is told of
   * each function whose result goes into an answer.
   */
  constructor(
    index: ProgramIndex,
    apis: ApiTable,
    resultOf: (fn: FunctionIr) => StaticResult,
    note: (read: FunctionId) => void,
  ) {
    this.#index = index;
    this.#apis = apis;
    this.#memo = new StaticMemo(note);
    this.#exports = new StaticExports(index, apis, this.#memo, this);
    this.#calls = new StaticCalls(index, apis, (fn) => {
      this.#memo.reads(fn.id);
      return resultOf(fn);
    });
  }

  /** What a variable can hold; imports are followed. */
  ofVariable(id: VariableId): Shape {
    return this.#memo.of(id, () => {
      const file = this.#index.fileOf(id);
      if (file === undefined) return NO_SHAPE;
      const imported = file.imports.get(id);
      if (imported) return this.ofImport(file.ir.file, imported.specifier, imported.name);
      const writes = (file.writes.get(id) ?? []).slice(0, MAX_WRITES);
      const shape = writes.map((write) => this.ofTemp(file, write.function, write.value)).reduce(joinShapes, NO_SHAPE);
      return writes.length === 1 ? shape : withoutVerdict(shape);
    });
  }

  /** What `import { name } from 'specifier'` is; `*` for the namespace. */
  ofImport(from: string, specifier: string, name: string): Shape {
    return this.#exports.ofImport(from, specifier, name);
  }

  /** What a project file exports under a name. */
  ofExport(file: string, name: string): Shape {
    return this.#exports.ofExport(file, name);
  }

  /** What a class's initialisers, constructor and methods put into an instance field. */
  ofField(owner: ClassId, name: string): Shape {
    return this.#memo.of(fieldCell(owner, name), () => {
      const file = this.#index.fileOf(owner);
      if (file === undefined) return NO_SHAPE;
      const literal = file.literals.get(owner);
      const written = literal && this.ofTemp(file, literal.function, literal.value).object?.members.get(name);
      let shape = written ? withoutData(written) : NO_SHAPE;
      for (const write of file.fieldWrites(owner, name))
        shape = joinShapes(shape, withoutData(this.ofTemp(file, write.function, write.value)));
      return shape;
    });
  }

  /** What a temp of a function holds, looking back through its definition. */
  ofTemp(file: FileIndex, fn: FunctionIr, temp: Temp, depth = 0): Shape {
    const definition = file.definitionOf(fn, temp);
    return definition === undefined || depth > MAX_DEPTH
      ? NO_SHAPE
      : this.#ofDefinition(file, fn, definition, depth + 1);
  }

  /** What a call of a function calls. */
  calleeOf(file: FileIndex, fn: FunctionIr, call: Instruction & { readonly op: 'call' | 'invoke' }): Shape {
    if (call.op === 'call') return this.ofTemp(file, fn, call.callee);
    return 'name' in call.key ? this.#member(this.ofTemp(file, fn, call.object), call.key.name) : NO_SHAPE;
  }

  #ofDefinition(file: FileIndex, fn: FunctionIr, definition: Instruction, depth: number): Shape {
    const verdict = stageReadBy(file, fn, definition);
    if (verdict) return ofVerdict(verdict);
    const of = (temp: Temp): Shape => this.ofTemp(file, fn, temp, depth);
    switch (definition.op) {
      case 'constant':
        return { value: ofConstant(definition.value), object: undefined };
      case 'closure':
        return shapeOfCallable({ kind: 'function', function: definition.function });
      case 'class':
        return shapeOfCallable({ kind: 'class', class: definition.class });
      case 'read':
        return this.ofVariable(definition.variable);
      case 'import':
        return this.ofImport(file.ir.file, definition.specifier, '*');
      case 'global': {
        const api = this.#apis.ofUndeclared(file.ir, definition.name);
        return api ? shapeOfCallable({ kind: 'api', api }) : NO_SHAPE;
      }
      case 'assert':
      case 'await':
        return of(definition.value);
      case 'join':
        return joinKnown(definition.values.map(of));
      case 'combine': {
        const verdict = verdictOfCombined(
          definition.kind,
          definition.operands.map((operand) => of(operand).value),
        );
        return ofVerdict(verdict);
      }
      case 'load':
        return 'name' in definition.key ? this.#member(of(definition.object), definition.key.name) : NO_SHAPE;
      case 'object':
        return this.#ofLiteral(fn, definition.target, of);
      case 'call':
      case 'invoke': {
        const mode = definition.mode === 'construct' ? 'construct' : 'call';
        const args = (): readonly Shape[] => definition.arguments.map(({ value }) => of(value));
        const at = { file: file.ir.file, ...definition.range };
        const converted = convertedBy(file, fn, definition);
        if (converted !== undefined) return ofVerdict(verdictOfConverted(of(converted).value));
        if (definition.op === 'call') {
          const callee = of(definition.callee);
          return this.#calls.of(callee, mode, args, at) ?? this.#calls.ofDeclared(definition.calleeRange, args, at);
        }
        if (!('name' in definition.key)) return NO_SHAPE;
        const callee = this.#member(of(definition.object), definition.key.name);
        return this.#calls.of(callee, mode, args, at) ?? this.#calls.ofDeclared(definition.memberRange, args, at);
      }
      default:
        return NO_SHAPE;
    }
  }

  /** Member of a shape: of objects, of catalog places, of project namespaces. */
  #member(shape: Shape, name: string): Shape {
    let result = shape.object ? shapeAt({ value: NOTHING, object: shape.object }, [name]) : NO_SHAPE;
    for (const callable of shape.value.callables.values()) {
      const api = callable.kind === 'api' ? this.#apis.member(callable.api, name) : undefined;
      if (callable.kind === 'api' && api) result = joinShapes(result, shapeOfCallable({ ...callable, api }));
    }
    for (const label of shape.value.labels.values()) {
      const file = namespaceFile(label);
      if (file !== undefined) result = joinShapes(result, this.ofExport(file, name));
      else if (label.root.kind === 'import') result = joinShapes(result, shapeOfLabel(label));
    }
    return result;
  }

  #ofLiteral(fn: FunctionIr, literal: Temp, of: (temp: Temp) => Shape): Shape {
    const members = new Map<string, Shape>();
    let index = 0;
    for (const { instructions } of fn.blocks) {
      for (const step of instructions) {
        if (step.op === 'store' && step.object === literal && 'name' in step.key) {
          members.set(step.key.name, of(step.value));
        } else if (step.op === 'push' && step.object === literal) {
          members.set(String(index), of(step.value));
          index += 1;
        } else if (step.op === 'spread' && step.object === literal) {
          for (const [name, member] of of(step.value).object?.members ?? []) members.set(name, member);
        }
      }
    }
    return { value: NOTHING, object: { ...EMPTY_OBJECT, members } };
  }
}

/** Something of which nothing but this is known. */
function ofVerdict(verdict: Verdict | undefined): Shape {
  return verdict ? { value: { ...CLEAN, verdict }, object: undefined } : NO_SHAPE;
}

/** The join of what expressions hold. Where one of them is not known, the others' checks tell nothing of the whole. */
function joinKnown(shapes: readonly Shape[]): Shape {
  const joined = shapes.reduce(joinShapes, NO_SHAPE);
  return shapes.some(isUnknown) ? withoutVerdict(joined) : joined;
}

/** Whether nothing was found, as of a member that an object's literal sets to what only a run knows. */
function isUnknown({ value, object }: Shape): boolean {
  return value === NOTHING && object === undefined;
}

/** The shape as it is where whatever else may have been written tells nothing. */
function withoutVerdict(shape: Shape): Shape {
  return shape.value.verdict ? { ...shape, value: { ...shape.value, verdict: undefined } } : shape;
}
