import { catalogOf, type Catalog } from '@privet/catalog';
import type { CatalogPort } from '@privet/flow';
import type { ApiModel, PackageModel } from '@privet/model';

/** The catalog as the flow analysis asks it; models given by settings come last and count more. */
export function catalogPort(models: readonly PackageModel[]): CatalogPort {
  const catalog: Catalog = catalogOf(models);
  let sources: ReadonlySet<string> | undefined;
  const ofPackage = new Map<string, readonly PackageModel[]>();
  return {
    modelsOf(packageName) {
      const known = ofPackage.get(packageName);
      if (known) return known;
      const own = catalog.modelOf(packageName);
      const found = own ? [own] : catalog.modelsDeclaredIn(packageName);
      ofPackage.set(packageName, found);
      return found;
    },
    modelOfGlobal: (name) => catalog.globalOf(name)?.model,
    isMemberName: (name) => catalog.memberNames.has(name),
    isSourceName(name) {
      sources ??= sourceNamesOf(catalog.models);
      return sources.has(name);
    },
    memberDeclared(packageName, type, name) {
      const declaring = declaringName(packageName);
      if (type === '') {
        for (const model of catalog.modelsDeclaredIn(declaring)) {
          const member = model.exports && Object.hasOwn(model.exports, name) ? model.exports[name] : undefined;
          if (member) return { model, member, type: 'exports' };
        }
        return undefined;
      }
      const found = catalog.memberOf(declaring, type, name);
      return found && { model: found.model, member: found.fact, type };
    },
    typeDeclared(packageName, type) {
      const found = catalog.typeOf(declaringName(packageName), type);
      if (found === undefined) return undefined;
      const key = Object.entries(found.model.types ?? {}).find(([, fact]) => fact === found.fact)?.[0];
      return key === undefined ? undefined : { model: found.model, type: key };
    },
  };
}

/** Names of members that yield personal data when read. */
function sourceNamesOf(models: readonly PackageModel[]): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (members: Readonly<Record<string, ApiModel>> = {}): void => {
    for (const [name, api] of Object.entries(members)) {
      if (api.source !== undefined) names.add(name);
      collect(api.members);
    }
  };
  for (const model of models) for (const type of Object.values(model.types ?? {})) collect(type.members);
  return names;
}

/** The catalog calls TypeScript's own libraries by the package that ships them. */
function declaringName(packageName: string): string {
  return packageName === 'lib' ? 'typescript' : packageName;
}
