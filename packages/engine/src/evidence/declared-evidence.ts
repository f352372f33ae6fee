import type { CategoryId, Protection, PurposeId } from '@privet/model';

import type { WrittenTag } from './personal-type-node.ts';

/** What a declaration says of the values it declares. */
export interface DeclaredEvidence {
  /** `@personalData none`: somebody looked, and it is no personal data. */
  readonly none: boolean;
  /** A type says that it is personal data, with or without a category. */
  readonly tagged: boolean;
  /** Empty where only purposes, recipients or a protection are declared. */
  readonly categories: readonly CategoryId[];
  readonly purposes: readonly PurposeId[];
  readonly recipients: readonly string[];
  /** How long it is kept, as written. */
  readonly retention?: string;
  readonly protection?: Protection;
  /** The end of the sentence "known because it is …". */
  readonly reason: string;
}

/** Whether it settles what the value is, as personal data or as none. */
export function isDecisive(evidence: DeclaredEvidence): boolean {
  return evidence.none || evidence.tagged || evidence.categories.length > 0;
}

/** What a `Personal<…>` or one of its siblings says. */
export function evidenceOfTag({ name, ...tag }: WrittenTag): DeclaredEvidence {
  return { ...tag, none: false, tagged: true, recipients: [], reason: `declared by ${name}<…>` };
}
