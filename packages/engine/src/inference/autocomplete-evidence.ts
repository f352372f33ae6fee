import { categories, type CategoryId } from '@privet/model';

const categoryByToken: ReadonlyMap<string, CategoryId> = new Map(
  categories.flatMap(({ id, crosswalk }) => (crosswalk.htmlAutocomplete ?? []).map((token) => [token, id] as const)),
);

/** The detail token of an HTML autocomplete value (`section-a shipping street-address webauthn`) and its category. */
export function findAutocompleteCategory(
  value: string,
): { readonly token: string; readonly category: CategoryId } | undefined {
  const token = value
    .toLowerCase()
    .split(/\s+/)
    .findLast((word) => word !== '' && word !== 'webauthn');
  const category = token === undefined ? undefined : categoryByToken.get(token);
  return token !== undefined && category !== undefined ? { token, category } : undefined;
}
