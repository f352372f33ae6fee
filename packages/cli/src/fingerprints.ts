import { createHash } from 'node:crypto';

/** What makes a finding the one it is, whatever lines it stands on. */
export interface FindingIdentity {
  readonly ruleId: string;
  /** Relative to the repository root. */
  readonly file: string;
  readonly categories: readonly string[];
  /** Source text handed over, or name of the declaration, tag or option judged. */
  readonly subject: string;
  readonly sink: string;
  readonly through: readonly string[];
}

/** A fingerprint for each finding of a scan; findings that are alike in all but their place are numbered by order. */
export function fingerprintsOf(identities: readonly FindingIdentity[]): readonly string[] {
  const seen = new Map<string, number>();
  return identities.map((identity) => {
    const key = keyOf(identity);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return createHash('sha256')
      .update(JSON.stringify([key, count]))
      .digest('hex')
      .slice(0, 32);
  });
}

/** A key that findings share which are alike in all but their place. */
export function keyOf({ ruleId, file, categories, subject, sink, through }: FindingIdentity): string {
  const kinds = [...new Set(categories)].sort();
  return JSON.stringify([ruleId, file, kinds, subject.replace(/\s+/gu, ' '), sink, through]);
}
