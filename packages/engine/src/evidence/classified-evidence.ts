import { formatRetention } from '@privet/model';
import { type Classification, classificationOf } from '@privet/policy';

import type { DeclaredMember } from '../compiler/compiler.ts';
import { type Governing, pathUnder } from '../analysis/governing.ts';
import type { DeclaredEvidence } from './declared-evidence.ts';

/** What a policy says of declarations that nobody here can annotate. */
export interface ClassifiedEvidence {
  evidenceOf(declaration: DeclaredMember): DeclaredEvidence | undefined;
  /** Whether a member of this name could be classified. */
  couldSpeakOf(name: string): boolean;
}

/** Where no policy classifies anything. */
export const nothingClassified: ClassifiedEvidence = { evidenceOf: () => undefined, couldSpeakOf: () => false };

/** Reads what a policy classifies. */
export function classifiedEvidence(governing: Governing | undefined): ClassifiedEvidence {
  if (governing === undefined || governing.policy.classifications.length === 0) return nothingClassified;
  const { policy } = governing;
  const types = new Set(policy.classifications.map(({ type }) => type));
  const members = new Set(policy.classifications.map(({ member }) => member));
  return {
    couldSpeakOf: (name) => members.has(undefined) || members.has(name),
    evidenceOf({ package: name, type, name: member, location }) {
      if (!types.has(type)) return undefined;
      const place = name === '' ? { file: pathUnder(governing, location.file) } : { package: name };
      const entry = classificationOf(policy, { ...place, type, member });
      return entry && evidenceOfEntry(entry);
    },
  };
}

function evidenceOfEntry({ type, category, purposes, retention }: Classification): DeclaredEvidence {
  return {
    none: category === undefined,
    tagged: false,
    categories: category === undefined ? [] : [category],
    purposes,
    recipients: [],
    ...(retention && { retention: formatRetention(retention) }),
    reason: `classified on ${type} by the policy`,
  };
}
