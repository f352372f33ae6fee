import { catalogOf, type Catalog } from '@privet/catalog';
import type { CatalogPort } from '@privet/flow';
import type { PackageModel } from '@privet/model';

import { isHandlerMember } from '../inference/handler-parameters.ts';
import { isRequestName } from './request-names.ts';

/**
 * The catalog as the flow analysis of a program asks it; models given by settings come last and count more. `packages`
 * gives the packages whose declarations the program has read, `holdsIn` tells which files a condition is about.
 */
export function catalogPort(
  models: readonly PackageModel[],
  packages: () => ReadonlySet<string>,
  holdsIn: CatalogPort['holdsIn'],
): CatalogPort {
  const catalog: Catalog = catalogOf(models);
  let memberNames: ReadonlySet<string> | undefined;
  let hasOtherMembers: boolean | undefined;
  const autoImporting = autoImportingIn(catalog.models);
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
    conventions: catalog.models.flatMap((owner) => (owner.conventions ?? []).map((model) => ({ owner, model }))),
    autoImportedBy: (name) => autoImporting.get(name) ?? [],
    holdsIn,
    modelOfGlobal: (name) => catalog.globalOf(name)?.model,
    recipientOf: (id) => catalog.recipients.get(id),
    isMemberName(name) {
      memberNames ??= catalog.memberNamesDeclaredIn([...packages()].map(declaringName));
      if (memberNames.has(name) || isHandlerMember(name)) return true;
      if (!isRequestName(name)) return false;
      hasOtherMembers ??= catalog.hasOtherMembersIn([...packages()].map(declaringName));
      return hasOtherMembers;
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

/** Models by the names of exports that some files use without importing them. */
function autoImportingIn(models: readonly PackageModel[]): ReadonlyMap<string, readonly PackageModel[]> {
  const byName = new Map<string, PackageModel[]>();
  for (const model of models)
    for (const name of model.autoImports?.exports ?? []) byName.set(name, [...(byName.get(name) ?? []), model]);
  return byName;
}

/** The catalog calls TypeScript's own libraries by the package that ships them. */
function declaringName(packageName: string): string {
  return packageName === 'lib' ? 'typescript' : packageName;
}
