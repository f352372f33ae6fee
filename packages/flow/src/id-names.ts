/** Whether a name is that of an id: `id`, `_id`, `uuid`, `memberId`. Made from other data, it is no more than an id. */
export function isIdName(name: string): boolean {
  return /^(?:_?id|uuid|[a-z]\w*Id)$/.test(name);
}
