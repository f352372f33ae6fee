/**
 * Whether two names mean the same table, collection or key. Code says `user`, `users`, `User` and `UserEntity` for one
 * table, and keys of a cache begin alike.
 */
export function isSamePart(one: string, other: string): boolean {
  const [first, second] = [stemOf(one), stemOf(other)];
  return first === second || (isKey(one) && isKey(other) && (first.startsWith(second) || second.startsWith(first)));
}

/** A name without case, separators, what tools put behind it, and its plural. */
export function stemOf(name: string): string {
  const bare = name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const kind = bare.replace(/(?:entity|document|model|schema|table|doc)$/u, '');
  const stem = kind === '' ? bare : kind;
  return stem
    .replace(/ies$/u, 'y')
    .replace(/(?<=[sxz]|ch|sh)es$/u, '')
    .replace(/(?<=[^s])s$/u, '');
}

/** `session:42`, `user/42.json`: what stands behind the separator differs from person to person. */
function isKey(name: string): boolean {
  return /[:/]/.test(name);
}
