import type { Range } from '@privet/model';

/*
 * The intermediate representation: small, explicit, one instruction an effect. A front end lowers each file to a
 * `FileIr` once, asking no type checker. Plain data throughout.
 *
 * Temporaries are numbered per function and are each defined by exactly one instruction; variables are mutable and may
 * be captured by closures. Every instruction's range is the source range of the expression (or declaration name,
 * pattern element, JSX attribute value …) it stands for, so that evidence can be asked for exactly that expression.
 */

declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** `file#offset` of the function's node; the module body is `file#module`; field initialisers `file#offset:fields`. */
export type FunctionId = Branded<string, 'FunctionId'>;
/** `file#offset` of the declared name; unique in the program. Synthetic ones end in `:name`. */
export type VariableId = Branded<string, 'VariableId'>;
/** `file#offset` of the class node. */
export type ClassId = Branded<string, 'ClassId'>;
/** A value that one instruction of a function defines. */
export type Temp = Branded<number, 'Temp'>;
/** A block of one function. */
export type BlockId = Branded<number, 'BlockId'>;

/** What a literal can be. */
export type Constant = string | number | boolean | bigint | null | undefined;

/** A property key: a fixed name (constant string, number or `#private` name) or a computed value. */
export type Key = { readonly name: string } | { readonly computed: Temp };

/** A declared variable or parameter. */
export interface VariableIr {
  readonly id: VariableId;
  readonly name: string;
  /** The declared name. */
  readonly range: Range;
  /** Function in which it is declared. */
  readonly owner: FunctionId;
  /** Read or written by a function other than its owner. */
  readonly captured: boolean;
  /** Number of write instructions to it in the file, its initialiser included. */
  readonly writes: number;
}

/** A name that an import declares. */
export interface ImportIr {
  readonly variable: VariableId;
  readonly specifier: string;
  /** Exported name; `default`; `*` for a namespace import and for `import x = require()`. */
  readonly name: string;
  readonly typeOnly: boolean;
}

/** What a file exports, or passes on. */
export type ExportIr =
  | { readonly kind: 'local'; readonly name: string; readonly variable: VariableId }
  | {
      readonly kind: 're-export';
      readonly name: string;
      readonly specifier: string;
      readonly imported: string;
      /** Where it says so. */
      readonly range: Range;
    }
  /** `export * from`. */
  | { readonly kind: 'star'; readonly specifier: string };

/** A parameter as the caller fills it. */
export interface ParameterIr {
  /** The parameter's value on entry. Patterns and defaults are lowered to instructions of the entry block. */
  readonly temp: Temp;
  /** The parameter's binding (name or pattern), without type and default. */
  readonly range: Range;
  /** Its name when the binding is a plain name. */
  readonly name?: string;
  readonly rest: boolean;
}

/** What a function is in the source. */
export type FunctionKind =
  | 'module'
  | 'function'
  | 'arrow'
  | 'method'
  | 'getter'
  | 'setter'
  | 'constructor'
  | 'fields' // a class's instance field initialisers, run before its constructor's own body
  | 'static'; // static fields and blocks, run where the class is defined

/** A function, or what runs like one. */
export interface FunctionIr {
  readonly id: FunctionId;
  /** For messages: own name, or that of the variable or property it is assigned to, `Class.method` without the class, or ''. */
  readonly name: string;
  readonly kind: FunctionKind;
  readonly range: Range;
  readonly async: boolean;
  readonly generator: boolean;
  /** Directives at its head (`'use server'`), where it has any. */
  readonly directives?: readonly string[];
  readonly parameters: readonly ParameterIr[];
  /** Lexically enclosing function; absent for the module. */
  readonly parent?: FunctionId;
  /** Class whose member this is. */
  readonly class?: ClassId;
  /** `blocks[0]` is the entry. Unreachable blocks are left out. */
  readonly blocks: readonly BlockIr[];
  /** Number of temps. */
  readonly temps: number;
}

/** Instructions that run one after the other. */
export interface BlockIr {
  readonly id: BlockId;
  readonly instructions: readonly Instruction[];
  readonly terminator: Terminator;
  /** Where an exception thrown in this block goes; absent: out of the function. */
  readonly handler?: BlockId;
}

/** A variable that holds no data on one branch of a condition: null, undefined, an empty text, a number. */
export interface Absence {
  readonly variable: VariableId;
  readonly branch: 'then' | 'else';
  /** It may hold one value there, but no object: what has no `id` of its own is the id. */
  readonly isOneValue?: true;
}

/** How a block ends. */
export type Terminator =
  | { readonly kind: 'jump'; readonly to: BlockId }
  | {
      readonly kind: 'branch';
      readonly condition: Temp;
      readonly then: BlockId;
      readonly else: BlockId;
      readonly absent?: readonly Absence[];
    }
  /** Loops over iterables and switches: any of several blocks may follow. */
  | { readonly kind: 'choice'; readonly to: readonly BlockId[] }
  | { readonly kind: 'return'; readonly value?: Temp; readonly range: Range }
  | { readonly kind: 'throw'; readonly value: Temp; readonly range: Range }
  | { readonly kind: 'unreachable' };

/** An argument of a call. */
export interface Argument {
  readonly value: Temp;
  readonly spread: boolean;
  readonly range: Range;
}

/** An operator, as far as data is concerned. */
export type CombineKind =
  | 'template' // `…${x}…` without tag
  | 'add' // + : text or number
  | 'arithmetic' // - * / % ** | & << ++ …
  | 'equal' // === == : result carries nothing
  | 'unequal' // !== !=
  | 'compare' // < in instanceof … : result carries nothing
  | 'not' // ! : result carries nothing
  | 'typeof'
  | 'void'
  | 'delete';

interface Base {
  readonly range: Range;
}

/** One effect. */
export type Instruction =
  | (Base & { readonly op: 'constant'; readonly target: Temp; readonly value: Constant })
  /** A regular expression literal. */
  | (Base & { readonly op: 'opaque'; readonly target: Temp })
  | (Base & { readonly op: 'read'; readonly target: Temp; readonly variable: VariableId })
  /** `range` is the whole assignment or the declared name; the value's own range stands at its defining instruction. */
  | (Base & { readonly op: 'write'; readonly variable: VariableId; readonly value: Temp })
  /** A name with no declaration in the file: a global (`console`, `window`, `process`). */
  | (Base & { readonly op: 'global'; readonly target: Temp; readonly name: string })
  | (Base & { readonly op: 'this'; readonly target: Temp })
  /** The superclass's members on this instance: `super.x`. */
  | (Base & { readonly op: 'super'; readonly target: Temp })
  | (Base & {
      readonly op: 'load';
      readonly target: Temp;
      readonly object: Temp;
      readonly key: Key;
      readonly optional: boolean;
    })
  | (Base & {
      readonly op: 'store';
      readonly object: Temp;
      readonly key: Key;
      readonly value: Temp;
      /** Range of the stored value's expression. */ readonly valueRange: Range;
    })
  /** A fresh object or array; its members follow as `store`, `push` and `spread`. */
  | (Base & {
      readonly op: 'object';
      readonly target: Temp;
      readonly shape: 'object' | 'array';
      /** The class that the methods of a literal share because they see each other's `this`. */
      readonly class?: ClassId;
    })
  /** Appends one element of an array literal. */
  | (Base & { readonly op: 'push'; readonly object: Temp; readonly value: Temp })
  /** `{...x}` or `[...x]` inside the literal `object`. */
  | (Base & { readonly op: 'spread'; readonly object: Temp; readonly value: Temp; readonly shape: 'object' | 'array' })
  /** Getter or setter member of an object literal. */
  | (Base & {
      readonly op: 'accessor';
      readonly object: Temp;
      readonly key: Key;
      readonly get?: Temp;
      readonly set?: Temp;
    })
  /** `{a, ...target} = object` without the named keys; for arrays the elements from an index on. */
  | (Base & {
      readonly op: 'rest';
      readonly target: Temp;
      readonly object: Temp;
      readonly shape: 'object' | 'array';
      readonly without: readonly string[];
    })
  | (Base & { readonly op: 'closure'; readonly target: Temp; readonly function: FunctionId })
  | (Base & { readonly op: 'class'; readonly target: Temp; readonly class: ClassId; readonly superclass?: Temp })
  /**
   * `callee` is a value. `super(…)` has mode 'super' and no callee value of interest (the class's superclass). With
   * `keepsRejection`, what the promise that it gives back is rejected with is not thrown there.
   */
  | (Base & {
      readonly op: 'call';
      readonly target: Temp;
      readonly mode: 'call' | 'construct' | 'super' | 'tagged';
      readonly callee: Temp;
      readonly calleeRange: Range;
      readonly arguments: readonly Argument[];
      readonly optional: boolean;
      readonly keepsRejection?: boolean;
    })
  /** `object.key(…)`; `memberRange` is the range of `object.key`, `nameRange` of the member's name alone. */
  | (Base & {
      readonly op: 'invoke';
      readonly target: Temp;
      readonly mode: 'call' | 'construct' | 'tagged';
      readonly object: Temp;
      readonly key: Key;
      readonly memberRange: Range;
      readonly nameRange: Range;
      readonly arguments: readonly Argument[];
      readonly optional: boolean;
      readonly keepsRejection?: boolean;
    })
  /** `@decorator` on a method, or on the class of one. */
  | (Base & {
      readonly op: 'decorate';
      readonly decorator: Temp;
      readonly function: FunctionId;
      readonly isOfClass?: true;
    })
  /** A JSX element: its attributes and `children` are members of the object `props`. */
  | (Base & {
      readonly op: 'element';
      readonly target: Temp;
      readonly tag: { readonly intrinsic: string } | { readonly component: Temp };
      readonly tagRange: Range;
      readonly props: Temp;
    })
  | (Base & {
      readonly op: 'combine';
      readonly target: Temp;
      readonly kind: CombineKind;
      readonly operands: readonly Temp[];
    })
  /** Any of the values: `?:`, `??`, `||`, `&&`, and after control flow joined. */
  | (Base & { readonly op: 'join'; readonly target: Temp; readonly values: readonly Temp[] })
  /** `x as T`, `<T>x`, `x satisfies T`, `x!`. For `const x: T = v` the declared name stands as range. */
  | (Base & {
      readonly op: 'assert';
      readonly target: Temp;
      readonly value: Temp;
      readonly kind: 'as' | 'satisfies' | 'non-null' | 'declared';
    })
  | (Base & { readonly op: 'await'; readonly target: Temp; readonly value: Temp })
  | (Base & { readonly op: 'yield'; readonly target: Temp; readonly value?: Temp; readonly delegate: boolean })
  /** An element of an iterable (`for…of`, array patterns past constant indexes) or a key (`for…in`). */
  | (Base & {
      readonly op: 'iterate';
      readonly target: Temp;
      readonly object: Temp;
      readonly kind: 'of' | 'await' | 'in';
    })
  /** What the handler's `try` region threw. */
  | (Base & { readonly op: 'catch'; readonly target: Temp })
  /** `require('x')`, `import('x')`, `import x = require('x')`: the module's namespace. */
  | (Base & { readonly op: 'import'; readonly target: Temp; readonly specifier: string })
  /** CommonJS: `exports.name = value`, `module.exports = value` (name `=`) and members of it. */
  | (Base & { readonly op: 'export'; readonly name: string; readonly value: Temp });

/** A member that a class declares. */
export interface MemberIr {
  readonly name: string;
  readonly kind: 'method' | 'getter' | 'setter' | 'field' | 'constructor';
  readonly static: boolean;
  readonly range: Range;
  readonly nameRange: Range;
  /** The function, for all but fields and bodiless members (abstract, overloads). */
  readonly function?: FunctionId;
  /** A field that is left out of what its object is serialised to. */
  readonly leftOut?: true;
}

/** A class. */
export interface ClassIr {
  readonly id: ClassId;
  readonly name: string;
  readonly range: Range;
  /** Source text names in `extends` and `implements`, last identifier of a dotted name. */
  readonly extends?: string;
  readonly implements: readonly string[];
  readonly abstract: boolean;
  readonly members: readonly MemberIr[];
  /** Instance field initialisers (kind `fields`), if there are any. Parameter properties are stores in the constructor. */
  readonly fields?: FunctionId;
  /** Static fields and blocks (kind `static`), if there are any. */
  readonly static?: FunctionId;
}

/** All that flow needs to know of a file. */
export interface FileIr {
  readonly file: string;
  /** Directives at its head (`'use client'`), where it has any. */
  readonly directives?: readonly string[];
  /** `functions[0]` is the module body. */
  readonly functions: readonly FunctionIr[];
  readonly classes: readonly ClassIr[];
  readonly variables: readonly VariableIr[];
  readonly imports: readonly ImportIr[];
  readonly exports: readonly ExportIr[];
  /** Member names that this file declares as methods, function-valued properties or interface methods. */
  readonly memberNames: readonly string[];
  /** Nodes that the front end did not understand, by kind name: always empty but for broken input. */
  readonly skipped: readonly { readonly kind: string; readonly range: Range }[];
}
