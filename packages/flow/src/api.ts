import type {
  ApiModel,
  CallModel,
  ConventionModel,
  FileCondition,
  PackageModel,
  RecipientModel,
  TypeModel,
} from '@privet/model';
import type { FileIr } from './ir.ts';

/**
 * A place in the catalog that a value stands for: an export, a global, a member of one, or an instance of a type.
 * Loading members and calling moves from place to place; no type is asked.
 */
export interface Api {
  readonly key: string;
  readonly model: PackageModel;
  readonly node: ApiModel | undefined;
  readonly type: TypeModel | undefined;
  /** A namespace import or `require`: its members are the exports. */
  readonly namespace: boolean;
}

/** What a package says of code that it finds by itself. */
export interface Convention {
  readonly owner: PackageModel;
  readonly model: ConventionModel;
}

/** Look-ups in the catalog and in the models that settings add. Implemented by the engine. */
export interface CatalogPort {
  /** Models of a package, or of packages that re-export it. */
  modelsOf(packageName: string): readonly PackageModel[];
  modelOfGlobal(name: string): PackageModel | undefined;
  /** What any package says of code that it finds by itself. */
  readonly conventions: readonly Convention[];
  /** Models whose export of this name some files use without importing it. */
  autoImportedBy(name: string): readonly PackageModel[];
  /** Whether a file is one of those that a condition is about. */
  holdsIn(condition: FileCondition, file: FileIr): boolean;
  /** The recipient that developers call by this id. */
  recipientOf(id: string): RecipientModel | undefined;
  /** Whether a member of this name does anything in any model: only then is a type worth asking for. */
  isMemberName(name: string): boolean;
  /** The model and the type under which a declared member is described. */
  memberDeclared(
    packageName: string,
    type: string,
    name: string,
  ): { readonly model: PackageModel; readonly member: ApiModel; readonly type: string } | undefined;
  /** The model and key of an instance type by the name under which a package declares it. */
  typeDeclared(packageName: string, type: string): { readonly model: PackageModel; readonly type: string } | undefined;
}

/** Walks the catalog. One per analysis: places are interned, so that equal places are one object. */
export class ApiTable {
  readonly #catalog: CatalogPort;
  readonly #interned = new Map<string, Api>();

  constructor(catalog: CatalogPort) {
    this.#catalog = catalog;
  }

  /** The place of an export: `default`, a name, or `*` for the namespace. */
  ofExport(packageName: string, name: string): Api | undefined {
    for (const model of this.#catalog.modelsOf(packageName)) {
      if (model.exports === undefined) continue;
      if (name === '*') return this.#intern(`${model.package}>*`, model, undefined, undefined, true);
      const node = ownMember(model.exports, name) ?? ownMember(model.exports['default']?.members, name);
      if (node) return this.#intern(`${model.package}>${name}`, model, node, undefined, false);
      if (name === 'default') return this.#intern(`${model.package}>*`, model, undefined, undefined, true);
    }
    return undefined;
  }

  /** The place of a key that was made by another walk of the same catalog. */
  ofKey(key: string): Api | undefined {
    const known = this.#interned.get(key);
    if (known) return known;
    for (const { index, 0: separator } of key.matchAll(/[>#:]/g)) {
      const from = key.slice(0, index);
      const names = key.slice(index + 1).split('.');
      for (let length = 1; length <= names.length; length += 1) {
        const base = this.#baseOf(separator, from, names.slice(0, length).join('.'));
        const member = (api: Api | undefined, name: string): Api | undefined => api && this.member(api, name);
        const found = names.slice(length).reduce(member, base);
        if (found?.key === key) return found;
      }
      const [type = '', ...rest] = names;
      const declared = separator === '#' ? this.ofDeclaredMember(from, type, rest.join('.')) : undefined;
      if (declared?.key === key) return declared;
    }
    return undefined;
  }

  #baseOf(separator: string, from: string, name: string): Api | undefined {
    if (separator === '>') return this.ofExport(from, name);
    if (separator === ':') return this.ofGlobal(name);
    const model = this.#catalog.modelsOf(from).find(({ types }) => ownMember(types, name) !== undefined);
    return model && this.ofInstance(model, name);
  }

  /** The recipient that developers call by this id. */
  recipientOf(id: string): RecipientModel | undefined {
    return this.#catalog.recipientOf(id);
  }

  ofGlobal(name: string): Api | undefined {
    const model = this.#catalog.modelOfGlobal(name);
    const node = ownMember(model?.globals, name);
    return model && node ? this.#intern(`${model.package}:${name}`, model, node, undefined, false) : undefined;
  }

  /** The place of a name that a file does not declare: a global, or an export that a framework imports for it. */
  ofUndeclared(file: FileIr, name: string): Api | undefined {
    const isImported = ({ autoImports }: PackageModel): boolean =>
      autoImports !== undefined && this.#catalog.holdsIn(autoImports.where, file);
    const model = this.#catalog.autoImportedBy(name).find(isImported);
    return model === undefined ? this.ofGlobal(name) : this.ofExport(model.package, name);
  }

  /** The place of what constructing a package's class makes. */
  madeBy(api: Api): Api | undefined {
    const made = this.callOf(api, 'construct')?.returns;
    return made === undefined ? undefined : this.ofInstance(api.model, made);
  }

  /** The place of an instance: `key` in `model`'s own types, or `package#key` in another's. */
  ofInstance(model: PackageModel, key: string): Api | undefined {
    const separator = key.indexOf('#');
    if (separator >= 0) {
      const name = key.slice(separator + 1);
      for (const other of this.#catalog.modelsOf(key.slice(0, separator))) {
        const type = ownMember(other.types, name);
        if (type) return this.#intern(`${other.package}#${name}`, other, undefined, type, false);
      }
      return undefined;
    }
    const type = ownMember(model.types, key);
    return type && this.#intern(`${model.package}#${key}`, model, undefined, type, false);
  }

  ofDeclaredMember(packageName: string, type: string, name: string): Api | undefined {
    const found = this.#catalog.memberDeclared(packageName, type, name);
    return (
      found && this.#intern(`${found.model.package}#${found.type}.${name}`, found.model, found.member, undefined, false)
    );
  }

  ofDeclaredType(packageName: string, type: string): Api | undefined {
    const found = this.#catalog.typeDeclared(packageName, type);
    return found && this.ofInstance(found.model, found.type);
  }

  /** The member `name` of the value at this place. */
  member(api: Api, name: string): Api | undefined {
    const key = `${api.key}.${name}`;
    const known = this.#interned.get(key);
    if (known) return known;
    if (api.namespace) return this.ofExport(api.model.package, name);
    const own = ownMember(api.node?.members, name);
    if (own) return this.#intern(key, api.model, own, undefined, false);
    const { model, type } = (api.type ? api : this.#instanceOf(api)) ?? {};
    const inherited = ownMember(type?.members, name) ?? type?.anyMember;
    return model && inherited && this.#intern(key, model, inherited, undefined, false);
  }

  /** The members that hand data on when they are called: what `logger[level]` may be, whatever the level. */
  sinksOf(api: Api): readonly Api[] {
    const names = api.namespace
      ? Object.keys(api.model.exports ?? {})
      : [
          ...Object.keys(api.node?.members ?? {}),
          ...Object.keys((api.type ?? this.#instanceOf(api)?.type)?.members ?? {}),
        ];
    return names.flatMap((name) => {
      const member = this.member(api, name);
      return member && (this.callOf(member, 'call')?.sinks?.length ?? 0) > 0 ? [member] : [];
    });
  }

  /** What calling or constructing the value at this place does. */
  callOf(api: Api, mode: 'call' | 'construct'): CallModel | undefined {
    if (api.namespace) {
      const main = api.model.exports?.['default'];
      return mode === 'construct' ? (main?.construct ?? main?.call) : main?.call;
    }
    if (api.type) return api.type.call;
    const own =
      mode === 'construct' ? (api.node?.construct ?? api.node?.call) : (api.node?.call ?? api.node?.construct);
    return own ?? this.#instanceOf(api)?.type?.call;
  }

  /** The instance that the value at a place is, maybe one of another package's type. */
  #instanceOf(api: Api): Api | undefined {
    return api.node?.instance === undefined ? undefined : this.ofInstance(api.model, api.node.instance);
  }

  #intern(
    key: string,
    model: PackageModel,
    node: ApiModel | undefined,
    type: TypeModel | undefined,
    namespace: boolean,
  ): Api {
    const known = this.#interned.get(key);
    if (known) return known;
    const api: Api = { key, model, node, type, namespace };
    this.#interned.set(key, api);
    return api;
  }
}

/** The name of the member from which another was loaded: `user` of `prisma.user.create`; undefined for a type's own members. */
export function holderNameOf({ key }: Api): string | undefined {
  const [, holder] = /#[^.]+(?:\.[^.]+)*\.([^.]+)\.[^.]+$/.exec(key) ?? [];
  return holder;
}

/** A record's own entry: names come from scanned code and may be `constructor` or `__proto__`. */
function ownMember<Item>(record: Readonly<Record<string, Item>> | undefined, name: string): Item | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
