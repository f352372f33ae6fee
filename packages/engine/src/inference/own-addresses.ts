import { holderKindOf } from './holder-kind.ts';
import { snakeCaseOf } from './snake-case.ts';

/** Words by which an address or a number is one that an operator sets, or that a team reads: `env.OPS_TO`, `supportAddress`. */
const OWN =
  /^(?:config(?:uration|s)?|settings?|env|environment|process|secrets?|constants?|defaults?|fallback|admins?|administrators?|support|ops|operations|operators?|sales|marketing|legal|press|abuse|staff|internal|moderators?|maintainers?|developers?|devs?|engineering|oncall|helpdesk|alerts?|monitoring|feedback|reports?|inbox|system|root|test|sandbox)$/;
/** `OPS_ADDRESS` is what a program is deployed or compiled with. */
const CONSTANT = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/;

/**
 * Whether the text of an expression, or of the path below it, names an address as one of the operator's, a team's or a
 * firm's own, and not somebody's.
 */
export function isOwnAddress(text: string, path: readonly string[]): boolean {
  const names = [...(text.match(/[\p{L}_$][\p{L}\d_$]*/gu) ?? []), ...path];
  return names.some(isOwnName) || isOfFirm(names.at(-2));
}

function isOwnName(name: string): boolean {
  if (name.length > 1 && CONSTANT.test(name)) return true;
  return snakeCaseOf(name)
    .split('_')
    .some((word) => OWN.test(word));
}

function isOfFirm(holder: string | undefined): boolean {
  return holder !== undefined && holderKindOf(holder) === 'organisation';
}
