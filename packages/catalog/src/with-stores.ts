import type { ApiModel, PackageModel, PackageStoreModel, TypeModel } from '@privet/model';

/** Models as the rules about stores need them: what each says of a store is laid over the rest. */
export function withStores(models: readonly PackageModel[]): readonly PackageModel[] {
  return models.map((model) => {
    return model.store === undefined ? model : laidOver(model, model.store);
  });
}

/** Models as all other rules need them: those that speak of a store alone are left out. */
export function withoutStores(models: readonly PackageModel[]): readonly PackageModel[] {
  return models.filter(({ store, exports, globals, types, recipient, conventions }) => {
    return store === undefined || (exports ?? globals ?? types ?? recipient ?? conventions) !== undefined;
  });
}

function laidOver(model: PackageModel, { exports, globals, types }: PackageStoreModel): PackageModel {
  return {
    ...model,
    ...(exports && { exports: merged(model.exports, exports, apiOver) }),
    ...(globals && { globals: merged(model.globals, globals, apiOver) }),
    ...(types && { types: merged(model.types, types, typeOver) }),
  };
}

function apiOver(below: ApiModel, above: ApiModel): ApiModel {
  return {
    ...below,
    ...above,
    ...(below.call && above.call && { call: { ...below.call, ...above.call } }),
    ...(below.construct && above.construct && { construct: { ...below.construct, ...above.construct } }),
    ...(below.assign && above.assign && { assign: { ...below.assign, ...above.assign } }),
    ...(above.members && { members: merged(below.members, above.members, apiOver) }),
  };
}

function typeOver(below: TypeModel, above: TypeModel): TypeModel {
  return {
    ...below,
    ...above,
    members: merged(below.members, above.members, apiOver),
    ...(below.anyMember && above.anyMember && { anyMember: apiOver(below.anyMember, above.anyMember) }),
  };
}

function merged<Item>(
  below: Readonly<Record<string, Item>> = {},
  above: Readonly<Record<string, Item>>,
  over: (below: Item, above: Item) => Item,
): Readonly<Record<string, Item>> {
  const entries = Object.entries(above).map(([name, item]) => {
    const known = Object.hasOwn(below, name) ? below[name] : undefined;
    return [name, known === undefined ? item : over(known, item)] as const;
  });
  return { ...below, ...Object.fromEntries(entries) };
}
