import type { Api } from './api.ts';
import type { ClassId, ClassIr, FunctionIr, MemberIr } from './ir.ts';
import type { ProgramIndex } from './program.ts';
import type { StaticShapes } from './static-shapes.ts';

/** What a member of a class is: one of the project's functions, a field, or a member of a catalogued superclass. */
export type ClassMember =
  | { readonly kind: 'function'; readonly member: MemberIr; readonly function: FunctionIr }
  | { readonly kind: 'field'; readonly class: ClassId; readonly member: MemberIr }
  | { readonly kind: 'api'; readonly superclass: Api };

/** Walks class hierarchies by their `extends` clauses. */
export class Classes {
  readonly #index: ProgramIndex;
  readonly #statics: StaticShapes;

  constructor(index: ProgramIndex, statics: StaticShapes) {
    this.#index = index;
    this.#statics = statics;
  }

  /** The class and its project superclasses, nearest first, then the catalogued one that they extend. */
  lineage(id: ClassId): { readonly classes: readonly ClassIr[]; readonly api: Api | undefined } {
    const classes: ClassIr[] = [];
    let current: ClassId | undefined = id;
    let api: Api | undefined;
    while (current !== undefined && classes.length < MAX_LINEAGE && !classes.some((known) => known.id === current)) {
      const declared = this.#index.class(current);
      if (declared === undefined) break;
      classes.push(declared);
      const above = this.#superclassOf(current);
      current = above.class;
      api = above.api;
    }
    return { classes, api };
  }

  #superclassOf(id: ClassId): { readonly class: ClassId | undefined; readonly api: Api | undefined } {
    const file = this.#index.fileOf(id);
    const site = file?.superclasses.get(id);
    let found: ClassId | undefined;
    let api: Api | undefined;
    if (file && site) {
      for (const callable of this.#statics.ofTemp(file, site.function, site.value).value.callables.values()) {
        if (callable.kind === 'class') found ??= callable.class;
        if (callable.kind === 'api') api ??= callable.api;
      }
    }
    return { class: found, api };
  }

  /** The member `name` as an instance (or, with `isStatic`, the class itself) sees it. */
  memberOf(
    id: ClassId,
    name: string,
    isStatic: boolean,
    accessor: 'getter' | 'setter' = 'getter',
  ): ClassMember | undefined {
    const { classes, api } = this.lineage(id);
    return this.#memberIn(classes, api, name, isStatic, accessor);
  }

  /** Whether a field is left out of what instances are serialised to. */
  leavesOut(id: ClassId, name: string): boolean {
    const found = this.memberOf(id, name, false);
    return found?.kind === 'field' && found.member.leftOut === true;
  }

  /** The member that `super.name` means in a class: the nearest one above it. */
  memberAbove(id: ClassId, name: string, isStatic: boolean): ClassMember | undefined {
    const { classes, api } = this.lineage(id);
    return this.#memberIn(classes.slice(1), api, name, isStatic, 'getter');
  }

  #memberIn(
    classes: readonly ClassIr[],
    api: Api | undefined,
    name: string,
    isStatic: boolean,
    accessor: 'getter' | 'setter',
  ): ClassMember | undefined {
    for (const declared of classes) {
      const candidates = declared.members.filter((member) => member.name === name && member.static === isStatic);
      const other = accessor === 'getter' ? 'setter' : 'getter';
      for (const member of candidates) {
        if (member.kind === other || member.kind === 'constructor') continue;
        const fn = member.function === undefined ? undefined : this.#index.function(member.function);
        if (fn) return { kind: 'function', member, function: fn };
        if (member.kind === 'field') return { kind: 'field', class: declared.id, member };
      }
    }
    return api && { kind: 'api', superclass: api };
  }

  /** Field initialisers and constructors that run for `new C()`, outermost class first. */
  constructorsOf(id: ClassId): {
    readonly fields: readonly FunctionIr[];
    readonly constructor: FunctionIr | undefined;
    readonly api: Api | undefined;
  } {
    const { classes, api } = this.lineage(id);
    const fields: FunctionIr[] = [];
    let constructor: FunctionIr | undefined;
    for (const declared of classes) {
      const initialisers = declared.fields === undefined ? undefined : this.#index.function(declared.fields);
      if (initialisers) fields.unshift(initialisers);
      const own = declared.members.find((member) => member.kind === 'constructor' && member.function !== undefined);
      if (own?.function !== undefined) constructor ??= this.#index.function(own.function);
    }
    return { fields, constructor, api };
  }
}

const MAX_LINEAGE = 12;
