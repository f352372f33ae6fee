import type { Location, Protection, Range } from '@privet/model';
import type { CatalogPort } from './api.ts';
import type { Heard } from './channels.ts';
import type {
  ClassId,
  ClassIr,
  FileIr,
  FunctionId,
  FunctionIr,
  Instruction,
  Temp,
  VariableId,
  VariableIr,
} from './ir.ts';
import type { Root } from './label.ts';
import type { FunctionResult } from './summary.ts';
import type { TypeFacts } from './type-facts.ts';

/** Where an import leads. */
export type ModuleTarget =
  | { readonly kind: 'file'; readonly file: string }
  | {
      readonly kind: 'package';
      readonly package: string;
      readonly subpath: string;
      /** The project file that a model of the project's own speaks of: it holds whatever the model leaves out. */
      readonly file?: string;
    }
  | { readonly kind: 'unknown' };

/** What a callee or member is declared as. */
export type Declared =
  | { readonly kind: 'project'; readonly location: Location }
  | { readonly kind: 'package'; readonly package: string; readonly type: string; readonly name: string };

/** What the interpreter asks of the program around it. Implemented by the engine. */
export interface ProgramPort {
  readonly facts: TypeFacts;
  /**
   * The same for data that reaches an answer: unless a policy says what answers may hold, neither single values of a name
   * that tells of no secret are asked about, nor, where nothing is declared, objects that are not named after people.
   */
  readonly answerFacts: TypeFacts;
  readonly catalog: CatalogPort;
  /** The IR of one of the project's files; undefined for files that are not the project's. */
  fileIr(file: string): FileIr | undefined;
  /** What a function of another program does, which is not read here but known. */
  knownResult(id: FunctionId): FunctionResult | undefined;
  /** The handlers that a file gives to channels that is not read here but known. */
  knownHandlers(file: string): readonly Heard[] | undefined;
  /** Source text, for messages. */
  textOf(location: Location): string;
  /** Whether a file belongs to a command-line tool: whoever called it reads what it prints. */
  printsToCaller(file: string): boolean;
  /** The npm package that a file belongs to; '' for the project's own. */
  packageOf(file: string): string;
  resolveModule(from: string, specifier: string): ModuleTarget;
  /**
   * Declarations of the callee or member with exactly this range, an abstract one replaced by its implementations: `searched`
   * is told the name of a member that the whole program was searched for.
   */
  declarationsAt(expression: Location, searched?: (member: string) => void): readonly Declared[];
  /** Whether any project file declares a member of this name: only then is its type worth asking for. */
  isProjectMember(name: string): boolean;
  /** Whether any class of the project has a getter of this name. */
  isProjectGetter(name: string): boolean;
  /** A protection that `@sanitizes` or settings declare for a function. */
  declaredProtection(functionLocation: Location): Protection | undefined;
  /** Purposes of which `@consentGuard` promises that a function tells whether the person has consented to them. */
  declaredGuards(functionLocation: Location): readonly string[];
  /** Whether code around a place is tagged to give people their data. */
  givesAccess(place: Location): boolean;
  /** Whether somebody wants to know who reads members of this name. */
  isWatched(name: string): boolean;
  /** Names in the program of functions and members that may tell of consent; empty where nothing does. */
  guardNames(): ReadonlySet<string>;
  /** Whether code of the program asks where it runs: in development, or for real people. */
  asksForStage(): boolean;
  /** The type that the expression's own type is about: `User` of a `Repository<User>`. */
  subjectOf(expression: Location): string | undefined;
  /** The class of the project that the expression's type is. */
  classNameOf(expression: Location): string | undefined;
  /** The table that a relation of another one leads to; undefined for what is known to be a column. */
  tableBehind(table: string | undefined, relation: string): string | undefined;
  /** The project's files. */
  files(): readonly string[];
  /** The same, and before each those to which its imports lead, near or far, that are not read here but known. */
  filesWithKnown(): readonly string[];
}

/** What puts a member, or all of another object's, into an object. */
export type Putting = Instruction & { readonly op: 'store' | 'spread' };

/** Where a variable gets a value. */
export interface WriteSite {
  readonly function: FunctionIr;
  readonly value: Temp;
}

/** `exports.name = value` or `module.exports = value` (name `=`). */
export interface CommonJsExport {
  readonly fn: FunctionIr;
  readonly name: string;
  readonly value: Temp;
}

/** Look-ups over one file's IR, made once. */
export class FileIndex {
  readonly ir: FileIr;
  readonly functions = new Map<FunctionId, FunctionIr>();
  readonly children = new Map<FunctionId, FunctionIr[]>();
  readonly classes = new Map<ClassId, ClassIr>();
  /** By id: cells that are variables have the same. */
  readonly variables = new Map<string, VariableIr>();
  readonly writes = new Map<VariableId, WriteSite[]>();
  /** Where an object literal stands whose methods share a class. */
  readonly literals = new Map<ClassId, WriteSite>();
  /** Where a class's superclass is evaluated. */
  readonly superclasses = new Map<ClassId, WriteSite>();
  readonly imports = new Map<VariableId, FileIr['imports'][number]>();
  readonly commonJsExports: CommonJsExport[] = [];
  readonly #definitions = new Map<FunctionId, ReadonlyMap<Temp, Instruction>>();
  readonly #puttings = new Map<FunctionId, ReadonlyMap<Temp, readonly Putting[]>>();

  constructor(ir: FileIr) {
    this.ir = ir;
    for (const variable of ir.variables) this.variables.set(variable.id, variable);
    for (const imported of ir.imports) this.imports.set(imported.variable, imported);
    for (const declared of ir.classes) this.classes.set(declared.id, declared);
    for (const fn of ir.functions) {
      this.functions.set(fn.id, fn);
      if (fn.parent !== undefined) listIn(this.children, fn.parent).push(fn);
      for (const { instructions } of fn.blocks) for (const instruction of instructions) this.#note(fn, instruction);
    }
  }

  #note(fn: FunctionIr, instruction: Instruction): void {
    switch (instruction.op) {
      case 'write':
        listIn(this.writes, instruction.variable).push({ function: fn, value: instruction.value });
        break;
      case 'object':
        if (instruction.class === undefined) break;
        this.literals.set(instruction.class, { function: fn, value: instruction.target });
        break;
      case 'class':
        if (instruction.superclass === undefined) break;
        this.superclasses.set(instruction.class, { function: fn, value: instruction.superclass });
        break;
      case 'export':
        this.commonJsExports.push({ fn, name: instruction.name, value: instruction.value });
        break;
      default:
    }
  }

  /** The instruction that defines a temp, for looking backwards without interpreting. */
  definitionOf(fn: FunctionIr, temp: Temp): Instruction | undefined {
    let definitions = this.#definitions.get(fn.id);
    if (definitions === undefined) {
      const made = new Map<Temp, Instruction>();
      for (const block of fn.blocks) {
        for (const instruction of block.instructions)
          if ('target' in instruction) made.set(instruction.target, instruction);
      }
      definitions = made;
      this.#definitions.set(fn.id, made);
    }
    return definitions.get(temp);
  }

  /** Where the functions of a class assign a field of `this`. */
  fieldWrites(owner: ClassId, name: string): readonly WriteSite[] {
    const found: WriteSite[] = [];
    for (const fn of this.ir.functions) {
      if (fn.class !== owner) continue;
      for (const { instructions } of fn.blocks) {
        for (const step of instructions) {
          if (step.op !== 'store' || !('name' in step.key) || step.key.name !== name) continue;
          if (this.definitionOf(fn, step.object)?.op === 'this') found.push({ function: fn, value: step.value });
        }
      }
    }
    return found;
  }

  /** The instructions that put something into the object of a temp, in order. */
  puttingInto(fn: FunctionIr, object: Temp): readonly Putting[] {
    let puttings = this.#puttings.get(fn.id);
    if (puttings === undefined) {
      const made = new Map<Temp, Putting[]>();
      for (const { instructions } of fn.blocks) {
        for (const instruction of instructions)
          if (instruction.op === 'store' || instruction.op === 'spread')
            listIn(made, instruction.object).push(instruction);
      }
      puttings = made;
      this.#puttings.set(fn.id, made);
    }
    return puttings.get(object) ?? [];
  }

  /** The function that a declaration's node is or holds: a method, `const f = () => …`, `name: function () {…}`. */
  functionAt(range: Range): FunctionIr | undefined {
    let found: FunctionIr | undefined;
    for (const fn of this.ir.functions) {
      if (fn.kind === 'module' || fn.kind === 'fields' || fn.kind === 'static') continue;
      if (fn.range.start < range.start || fn.range.end > range.end) continue;
      if (fn.range.start === range.start || fn.range.end === range.end || range.end - fn.range.end <= MAX_CLOSING) {
        if (found === undefined || fn.range.end - fn.range.start > found.range.end - found.range.start) found = fn;
      }
    }
    return found;
  }
}

/** `const f = wrap(() => {…});` ends a few characters after the function it holds. */
const MAX_CLOSING = 3;

function listIn<Key, Item>(map: Map<Key, Item[]>, key: Key): Item[] {
  const known = map.get(key);
  if (known) return known;
  const made: Item[] = [];
  map.set(key, made);
  return made;
}

const indexed = new WeakMap<FileIr, FileIndex>();

/** The look-ups of a file, for as long as its IR lives: an edit elsewhere makes none again. */
function indexOf(ir: FileIr): FileIndex {
  const known = indexed.get(ir) ?? new FileIndex(ir);
  indexed.set(ir, known);
  return known;
}

/** Look-ups over the project: files are indexed when first asked for. */
export class ProgramIndex {
  readonly port: ProgramPort;
  readonly #files = new Map<string, FileIndex | undefined>();
  readonly #seen: Map<string, FileIr>;

  /** `seen` is told of each file that is asked for, and keeps it. */
  constructor(port: ProgramPort, seen: Map<string, FileIr> = new Map()) {
    this.port = port;
    this.#seen = seen;
  }

  file(file: string): FileIndex | undefined {
    if (!this.#files.has(file)) {
      const ir = this.port.fileIr(file);
      this.#files.set(file, ir && indexOf(ir));
      if (ir) this.#seen.set(file, ir);
    }
    return this.#files.get(file);
  }

  /** The file that an id belongs to: ids start with it. */
  fileOf(id: FunctionId | ClassId | VariableId): FileIndex | undefined {
    return this.file(id.slice(0, id.lastIndexOf('#')));
  }

  function(id: FunctionId): FunctionIr | undefined {
    return this.fileOf(id)?.functions.get(id);
  }

  /** The project function that a declaration's node is or holds. */
  functionAt({ file, ...range }: Location): FunctionIr | undefined {
    return this.file(file)?.functionAt(range);
  }

  /** Where a function stands. */
  placeOf({ id, range }: FunctionIr): Location {
    return { file: id.slice(0, id.lastIndexOf('#')), ...range };
  }

  /** The text of a function; of a module, that outside of its functions. */
  ownTextOf(fn: FunctionIr): string {
    const place = this.placeOf(fn);
    const text = this.port.textOf(place);
    if (fn.kind !== 'module') return text;
    const outside: string[] = [];
    let from = 0;
    for (const { range } of this.fileOf(fn.id)?.children.get(fn.id) ?? []) {
      outside.push(text.slice(from, Math.max(from, range.start - place.start)));
      from = Math.max(from, range.end - place.start);
    }
    return [...outside, text.slice(from)].join(' ');
  }

  class(id: ClassId): ClassIr | undefined {
    return this.fileOf(id)?.classes.get(id);
  }

  variable(id: VariableId): VariableIr | undefined {
    return this.fileOf(id)?.variables.get(id);
  }

  /** The function whose `this` a function sees: arrows and static-free closures look outwards. */
  ownerOfThis(fn: FunctionIr): FunctionIr {
    let current = fn;
    while (current.kind === 'arrow' && current.parent !== undefined) {
      const parent = this.function(current.parent);
      if (parent === undefined) break;
      current = parent;
    }
    return current;
  }

  /** The class of the instance that a root stands for, if it is a `this`. */
  classOfThis(root: Root): ClassId | undefined {
    return root.kind === 'parameter' && root.index === -1 ? this.function(root.function)?.class : undefined;
  }

  /** Whether `inner` is lexically inside `outer`. */
  isInside(inner: FunctionId, outer: FunctionId): boolean {
    let current = this.function(inner)?.parent;
    while (current !== undefined) {
      if (current === outer) return true;
      current = this.function(current)?.parent;
    }
    return false;
  }
}
