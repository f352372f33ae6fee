import { holderKindOf } from './holder-kind.ts';
import { snakeCaseOf } from './snake-case.ts';

/** Fields of an identity that hold what it is known by. */
const identifiers = /^(value|identifier)$/;
/** Fields beside them that say which kind of identity it is. */
const kinds = /^(type|kind|platform|provider)$/;

/**
 * The sibling by which a field in lower snake case is known to hold somebody's name or address at a service: `value` beside
 * `type` in a `MemberIdentity`.
 */
export function identityAround(
  name: string,
  holder: string | undefined,
  siblings: readonly string[] | undefined,
): string | undefined {
  if (holder === undefined || !identifiers.test(name) || !isIdentity(holder)) return undefined;
  return siblings?.find((sibling) => kinds.test(snakeCaseOf(sibling)));
}

function isIdentity(holder: string): boolean {
  return /(^|_)identit(y|ies)(_|$)/.test(snakeCaseOf(holder)) && holderKindOf(holder) === 'person';
}
