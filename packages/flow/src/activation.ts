import type { CategoryId, Location, Protection, Range, Sink } from '@privet/model';
import type { ApiTable } from './api.ts';
import type { Classes } from './classes.ts';
import { EMPTY_OBJECT } from './heap-object.ts';
import type { ClassId, FunctionIr, Temp, VariableId } from './ir.ts';
import { changed, denotedBy, heldBy, labelOf, type CellId, type Label, type Root } from './label.ts';
import type { FileIndex, ProgramIndex } from './program.ts';
import { reachableLabels } from './reachable.ts';
import { Recorder } from './recorder.ts';
import { materialise, shapeOf, type Shape } from './shape.ts';
import { State } from './state.ts';
import { cellLabel, namespaceFile, type StaticShapes } from './static-shapes.ts';
import { hitOf, type CallbackCall, type Hit, type MemberWrite } from './summary.ts';
import { CLEAN, join, NOTHING, ofCallable, ofLabel, relabelled, type Callable, type Value } from './value.ts';

/** What a function lets its callers know. */
export interface Summary {
  readonly function: FunctionIr;
  readonly hits: readonly Hit[];
  readonly calls: readonly CallbackCall[];
  readonly writes: readonly MemberWrite[];
  /** What it wrote to variables that its closures share: the environment of closures that it returns. */
  readonly cells: ReadonlyMap<CellId, Shape>;
  readonly returns: Shape;
  readonly throws: Shape;
  /** A protection that was declared for it; its result is protected whatever its body shows. */
  readonly protection: Protection | undefined;
}

/** What interpreting a function needs of the analysis around it. */
export interface Surroundings {
  readonly index: ProgramIndex;
  readonly apis: ApiTable;
  readonly statics: StaticShapes;
  readonly classes: Classes;
  summaryOf(fn: FunctionIr): Summary;
}

/** The cell of an instance field, shared by all instances that are not tracked by site. */
export function fieldCell(owner: ClassId, name: string): CellId {
  return `${owner}.${name}`;
}

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
  readonly temps: Value[] = [];
  state = new State();
  /** Joins exceptions of calls and throws of the current block into its handler, or the function's own. */
  onThrow: (value: Value) => void = () => undefined;

  constructor(around: Surroundings, file: FileIndex, fn: FunctionIr) {
    this.around = around;
    this.file = file;
    this.fn = fn;
    this.thisOwner = around.index.ownerOfThis(fn);
  }

  /**
   * Whether the function has used up its budget: people's records are a few dozen labels a call, and only code that
   * builds and walks large structures comes near. What it does beyond is counted as not followed.
   */
  get isSpent(): boolean {
    return this.state.work.labels > MAX_WORK;
  }

  location(range: Range): Location {
    return { file: this.file.ir.file, start: range.start, end: range.end };
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
    return relabelled(value, (label) => heldBy(label.exact ? denotedBy(label, location) : label, location));
  }

  /** A global by name: what the catalog knows of it, or its name alone. */
  global(name: string, range: Range | undefined): Value {
    const api = this.around.apis.ofGlobal(name);
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
      return this.held(this.#isWrittenElsewhere(id) ? join(value, ofLabel(cellLabel(id, location))) : value, range);
    }
    const shape = this.around.statics.ofVariable(id);
    let value = materialise(this.state, shape, `${id}:outer`, (part) => part);
    if (!this.file.imports.has(id)) value = join(value, ofLabel(cellLabel(id, location)));
    if (own) value = join(value, own);
    return this.held(value, range);
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
      this.recorder.cellWrite(id, shapeOf(this.state, value));
    }
  }

  /** Member of a value: data, own methods, class members, catalog places, exports of a namespace. */
  member(value: Value, name: string, range?: Range): Value {
    const location = range && this.location(range);
    let result = this.state.load(value, name, location);
    for (const id of value.objects) {
      const getter = this.state.object(id)?.getters.get(name);
      const fn = getter === undefined ? undefined : this.around.index.function(getter);
      if (fn) result = join(result, this.getter(fn, value));
    }
    for (const callable of value.callables.values())
      result = join(result, this.#memberOfCallable(callable, name, range));
    for (const label of value.labels.values()) {
      if (isGlobalObject(label)) result = join(result, this.global(name, range));
      const file = namespaceFile(label);
      if (file !== undefined) {
        const exported = materialise(
          this.state,
          this.around.statics.ofExport(file, name),
          `${file}>${name}`,
          (part) => part,
        );
        result = join(withoutNamespace(result), range ? this.denoted(exported, range) : exported);
      }
    }
    for (const owner of this.classesOf(value)) result = join(result, this.#memberOfInstance(owner, name, value));
    if (range === undefined) return result;
    return this.held(join(result, this.#declaredGetter(value, name, range)), range);
  }

  /** What a getter of a class returns where only the receiver's type tells its class. */
  #declaredGetter(value: Value, name: string, range: Range): Value {
    const { index } = this.around;
    if (value.labels.size === 0 || !index.port.isProjectGetter(name) || this.classesOf(value).size > 0) return NOTHING;
    let result = NOTHING;
    for (const declaration of index.port.declarationsAt(this.location(range))) {
      const fn =
        declaration.kind === 'project'
          ? index.file(declaration.location.file)?.functionAt(declaration.location)
          : undefined;
      if (fn?.kind === 'getter') result = join(result, this.getter(fn, value));
    }
    return result;
  }

  #source(category: CategoryId, range: Range): Value {
    return this.unknown({ kind: 'source', category, at: this.location(range) }, range);
  }

  #memberOfCallable(callable: Callable, name: string, range: Range | undefined): Value {
    switch (callable.kind) {
      case 'api': {
        const api = this.around.apis.member(callable.api, name);
        if (api === undefined) return NOTHING;
        const place = ofCallable({ ...callable, api });
        return api.node?.source === undefined || range === undefined
          ? place
          : join(place, this.#source(api.node.source, range));
      }
      case 'class': {
        const member = this.around.classes.memberOf(callable.class, name, true);
        return member?.kind === 'function' ? ofCallable({ kind: 'function', function: member.function.id }) : NOTHING;
      }
      case 'function':
      case 'setter':
        return NOTHING;
    }
  }

  /** Classes of a value that are known without a type: instances made here, and `this`. */
  classesOf(value: Value): ReadonlySet<ClassId> {
    const classes = new Set(this.state.classesOf(value));
    for (const label of value.labels.values()) {
      if (label.root.kind !== 'parameter' || label.root.index !== -1 || label.path.length > 0 || !label.exact) continue;
      const owner = this.around.index.function(label.root.function)?.class;
      if (owner !== undefined) classes.add(owner);
    }
    return classes;
  }

  #memberOfInstance(owner: ClassId, name: string, receiver: Value): Value {
    const member = this.around.classes.memberOf(owner, name, false);
    switch (member?.kind) {
      case 'function':
        return member.member.kind === 'getter'
          ? this.getter(member.function, receiver)
          : ofCallable({ kind: 'function', function: member.function.id });
      case 'api': {
        const api = this.around.apis.member(member.superclass, name);
        const made = this.around.apis.callOf(member.superclass, 'construct')?.returns;
        const instance = made === undefined ? undefined : this.around.apis.ofInstance(member.superclass.model, made);
        const inherited = instance && this.around.apis.member(instance, name);
        const place = inherited ?? api;
        return place ? ofCallable({ kind: 'api', api: place }) : NOTHING;
      }
      case 'field':
        return this.#staticField(member.class, name);
      case undefined:
        return this.#staticField(owner, name);
    }
  }

  /** Callables that a field's initialisers and constructor assignments put into it. */
  #staticField(owner: ClassId, name: string): Value {
    return materialise(this.state, this.around.statics.ofField(owner, name), fieldCell(owner, name), (part) => part);
  }

  /** Set by the call dispatcher: what a getter returns for a receiver. */
  getter: (fn: FunctionIr, receiver: Value) => Value = () => NOTHING;

  /** Writes a member, and notes it for callers and for other readers of the same cell. */
  storeMember(target: Value, name: string, value: Value): void {
    this.state.store(target, name, value);
    let shape: Shape | undefined;
    for (const label of target.labels.values()) {
      if (!label.exact) continue;
      shape ??= shapeOf(this.state, value);
      const { root } = label;
      if (root.kind === 'parameter') {
        this.recorder.write({ target: label, name, value: shape });
        const owner = root.index === -1 ? this.around.index.function(root.function)?.class : undefined;
        const [field = name, ...below] = [...label.path, name];
        if (owner !== undefined) this.recorder.cellWrite(fieldCell(owner, field), nested(below, shape));
      } else if (root.kind === 'cell') {
        this.recorder.cellWrite(root.cell, nested([...label.path, name], shape));
      }
    }
  }

  /** Notes that labels reached a sink in the expression at `at`. */
  reach(labels: Iterable<Label>, sink: Sink, at: Location): void {
    for (const label of labels) this.recorder.hit(hitOf(label, sink, at));
  }

  /** Everything a value holds at any depth, as text: what `JSON.stringify` makes of it. */
  asText(value: Value): Value {
    const labels = reachableLabels(this.state, value).map((label) => changed(label, { exact: false }));
    return labels.reduce<Value>((text, label) => join(text, ofLabel(label)), CLEAN);
  }
}

/** The object whose members are the globals. */
function isGlobalObject({ root, path, exact }: Label): boolean {
  return root.kind === 'global' && exact && path.length === 0 && GLOBAL_OBJECTS.has(root.name);
}

/** Names of the object whose members are the globals (ECMAScript 2025, WHATWG HTML, Node). */
export const GLOBAL_OBJECTS: ReadonlySet<string> = new Set(['window', 'globalThis', 'self', 'global']);

/** The members of a namespace are its exports, not whatever lies below its label. */
function withoutNamespace(value: Value): Value {
  return relabelled(value, (label) => (label.root.kind === 'import' && label.root.name === '*' ? undefined : label));
}

/** A shape that stands at a path inside an otherwise unknown object. */
export function nested(path: readonly string[], shape: Shape): Shape {
  return path.reduceRight<Shape>(
    (inner, name) => ({
      value: NOTHING,
      object: { ...EMPTY_OBJECT, members: new Map([[name, inner]]) },
    }),
    shape,
  );
}
