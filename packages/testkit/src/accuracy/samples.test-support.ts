import type { Finding, SourceLocation } from '@privet/model';
import type { Label } from './label.ts';

/** A commit that no repository has. */
export const sampleCommit = '0123456789abcdef0123456789abcdef01234567';

/** A logged e-mail address, or whatever differs from it. */
export function labelOf(facts: Partial<Label> = {}): Label {
  return {
    repo: 'acme/shop',
    commit: sampleCommit,
    file: 'src/signup.ts',
    line: 12,
    verdict: 'positive',
    kind: 'log',
    dataCategory: 'email',
    flow: 'same-expression',
    sink: 'logger.info',
    telltale: true,
    confidence: 'high',
    why: 'user.email is logged.',
    ...facts,
  };
}

/** A look-alike, or whatever differs from it. */
export function lookAlikeOf(facts: Partial<Label> = {}): Label {
  return labelOf({ verdict: 'negative', kind: 'id-only', dataCategory: '', why: 'An id is logged.', ...facts });
}

/** Text of whole lines, the last one not to its end. */
export function locationOf(file: string, first: number, last = first): SourceLocation {
  return {
    file,
    start: { line: first, column: 3, offset: first * 80 },
    end: { line: last, column: 20, offset: last * 80 + 17 },
  };
}

/** A finding on lines of a file, or whatever differs from it. */
export function findingAt(file: string, first: number, last = first, facts: Partial<Finding> = {}): Finding {
  const location = locationOf(file, first, last);
  return {
    ruleId: 'no-plaintext-logging',
    severity: 'error',
    message: "'user.email' reaches 'logger.info' in the clear.",
    location,
    data: [
      {
        category: 'user.contact.email',
        evidence: { level: 'inferred', strength: 'strong', reason: "inferred from the name 'email'" },
        path: [],
      },
    ],
    sink: { kind: 'log', name: 'logger.info', package: 'pino', location },
    through: [],
    steps: [{ location, note: 'reaches logger.info' }],
    fingerprint: `${file}:${first}-${last}`,
    suggestions: [],
    ...facts,
  };
}
