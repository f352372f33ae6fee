import type { ApiModel, PackageModel, RecipientModel, TypeModel } from '@privet/model';

/** Something the catalog knows, with the package model that says so. */
export interface Known<Fact> {
  readonly model: PackageModel;
  readonly fact: Fact;
}

/** Look-ups over package models. */
export interface Catalog {
  readonly models: readonly PackageModel[];
  /** Recipients by id. */
  readonly recipients: ReadonlyMap<string, RecipientModel>;
  /** The model of a module specifier: of the subpath if it has one of its own, else of its package (`fs` is `node:fs`). */
  modelOf(specifier: string): PackageModel | undefined;
  /** The models whose API a package declares: its own first, then those that name it in `declaredIn`. */
  modelsDeclaredIn(packageName: string): readonly PackageModel[];
  /**
   * Every member name that models of these packages' API speak of: in a program that declares nothing else, a member
   * call of another name needs no question about its receiver's type.
   */
  memberNamesDeclaredIn(packageNames: Iterable<string>): ReadonlySet<string>;
  /** Whether these packages declare types whose members are called under names of which no model speaks. */
  hasOtherMembersIn(packageNames: Iterable<string>): boolean;
  /** What a global name stands for. */
  globalOf(name: string): Known<ApiModel> | undefined;
  /** An instance type by the package and name of its declaration. */
  typeOf(packageName: string, typeName: string): Known<TypeModel> | undefined;
  /** A key of `types` as `returns` and `instance` write it: `Logger` of the model itself or `package#Logger`. */
  typeNamed(model: PackageModel, reference: string): Known<TypeModel> | undefined;
  /** A member of an instance type by the package and name of the type's declaration. */
  memberOf(packageName: string, typeName: string, memberName: string): Known<ApiModel> | undefined;
}

/** Builds the look-ups over models; where two models name the same package or global, the later one counts. */
export function catalogOf(models: readonly PackageModel[]): Catalog {
  const byPackage = new Map(models.map((model) => [model.package, model]));
  const current = models.filter((model) => byPackage.get(model.package) === model);
  const byDeclaring = modelsByDeclaringPackage(current);
  const types = typesByDeclaration(byDeclaring);
  const endings = [...types].filter(([key]) => key.includes('#*'));
  const globals = new Map(
    current.flatMap((model) =>
      Object.entries(model.globals ?? {}).map(([name, fact]) => [name, { model, fact }] as const),
    ),
  );

  const catalog: Catalog = {
    models: current,
    recipients: new Map(current.flatMap(({ recipient }) => (recipient ? [[recipient.id, recipient] as const] : []))),
    modelOf(specifier) {
      for (const name of packageNamesOf(specifier)) {
        const model = byPackage.get(name);
        if (model) return model;
      }
      return undefined;
    },
    modelsDeclaredIn: (packageName) => byDeclaring.get(untypedNameOf(packageName)) ?? [],
    memberNamesDeclaredIn: (packageNames) =>
      memberNamesOf([...packageNames].flatMap((name) => catalog.modelsDeclaredIn(name))),
    hasOtherMembersIn: (packageNames) =>
      [...packageNames].some((name) =>
        catalog
          .modelsDeclaredIn(name)
          .some(({ types: own = {} }) => Object.values(own).some(({ anyMember }) => anyMember?.call !== undefined)),
      ),
    globalOf: (name) => globals.get(name),
    typeOf(packageName, typeName) {
      const name = untypedNameOf(packageName);
      return types.get(declarationKey(name, typeName)) ?? ofEnding(endings, name, typeName);
    },
    typeNamed(model, reference) {
      const hash = reference.indexOf('#');
      const owner = hash < 0 ? model : byPackage.get(reference.slice(0, hash));
      const fact = owner && ownValue(owner.types, reference.slice(hash + 1));
      return owner && fact ? { model: owner, fact } : undefined;
    },
    memberOf(packageName, typeName, memberName) {
      const type = catalog.typeOf(packageName, typeName);
      const fact = type && (ownValue(type.fact.members, memberName) ?? type.fact.anyMember);
      return type && fact ? { model: type.model, fact } : undefined;
    },
  };
  return catalog;
}

function modelsByDeclaringPackage(models: readonly PackageModel[]): ReadonlyMap<string, readonly PackageModel[]> {
  const byDeclaring = new Map<string, PackageModel[]>(models.map((model) => [model.package, [model]]));
  for (const model of models) {
    for (const name of model.declaredIn ?? []) {
      const declared = byDeclaring.get(untypedNameOf(name));
      if (declared) declared.push(model);
      else byDeclaring.set(untypedNameOf(name), [model]);
    }
  }
  return byDeclaring;
}

/** Every type under each package and name that declare it; the package's own model comes first. */
function typesByDeclaration(
  byDeclaring: ReadonlyMap<string, readonly PackageModel[]>,
): ReadonlyMap<string, Known<TypeModel>> {
  const types = new Map<string, Known<TypeModel>>();
  for (const [packageName, models] of byDeclaring) {
    for (const model of models) {
      for (const [key, fact] of Object.entries(model.types ?? {})) {
        for (const name of fact.names ?? [key]) {
          const declaration = declarationKey(packageName, name);
          if (!types.has(declaration)) types.set(declaration, { model, fact });
        }
      }
    }
  }
  return types;
}

/** A type that a name like `*Delegate` stands for. */
function ofEnding(
  endings: readonly (readonly [string, Known<TypeModel>])[],
  packageName: string,
  typeName: string,
): Known<TypeModel> | undefined {
  const prefix = declarationKey(packageName, '*');
  return endings.find(([key]) => key.startsWith(prefix) && typeName.endsWith(key.slice(prefix.length)))?.[1];
}

function declarationKey(packageName: string, typeName: string): string {
  return `${packageName}#${typeName}`;
}

/** The names to look a specifier up by, most specific first: `a/b/c`, `a/b`, `a`; builtins with their scheme too. */
function packageNamesOf(specifier: string): readonly string[] {
  const names: string[] = [];
  for (let name = specifier; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('/')))) {
    names.push(name, `node:${name}`);
  }
  return names;
}

/** The package that an `@types` package describes: `@types/a__b` is `@a/b`. Node's own types keep their name. */
function untypedNameOf(packageName: string): string {
  if (!packageName.startsWith('@types/') || packageName === '@types/node') return packageName;
  const name = packageName.slice('@types/'.length);
  return name.includes('__') ? `@${name.replace('__', '/')}` : name;
}

function memberNamesOf(models: readonly PackageModel[]): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (members: Readonly<Record<string, ApiModel>> = {}): void => {
    for (const [name, api] of Object.entries(members)) {
      names.add(name);
      collect(api.members);
    }
  };
  for (const model of models) {
    for (const api of Object.values(model.globals ?? {})) collect(api.members);
    for (const type of Object.values(model.types ?? {})) collect(type.members);
    // A namespace import makes members of exports: `Sentry.setUser(…)`.
    collect(model.exports);
  }
  return names;
}

/** A value under a key that code under analysis chose: `constructor` and its like are no entries. */
function ownValue<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
