import type { Compiler } from '../compiler/compiler.ts';
import { type ClassifiedEvidence, nothingClassified } from './classified-evidence.ts';

/** Types that carry evidence wherever a value of theirs goes, whatever its name, and metadata of schemas. */
export const EVIDENCE_WORD = /PersonalTag|@privet\/annotations|ProtectedTag|(?<!@)\bpersonalData\b/;

/** What only texts with a tag or one of these hold: looked for at once, for there are megabytes of declarations. */
export const OUR_WORD = new RegExp(`@personalData|${EVIDENCE_WORD.source}`);

const known = new WeakMap<Compiler, readonly string[]>();

/**
 * Texts of a program, declarations of packages included, that may say what is personal. Without one, no declaration
 * does: what is known is known by names, validators, the catalog and what a policy classifies.
 */
export function textsThatDeclare(compiler: Compiler): readonly string[] {
  const found = known.get(compiler) ?? compiler.textsWith(OUR_WORD);
  known.set(compiler, found);
  return found;
}

/** Whether any declaration of a program, or a policy, can say what is personal. */
export function mayBeDeclaredIn(compiler: Compiler, classified: ClassifiedEvidence): boolean {
  return textsThatDeclare(compiler).length > 0 || classified !== nothingClassified;
}
