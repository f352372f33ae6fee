import { defineRule } from '../define-rule.ts';
import { codePhrase } from '../wording/code.ts';

/** Require annotations that Privet can read and that agree with each other. */
export const validAnnotations = defineRule({
  id: 'valid-annotations',
  summary: 'Require annotations that Privet can read and that agree with each other',
  promise: 'Practise what your notice says.',
  law: ['GDPR Art. 5(2)', 'GDPR Art. 12(1)'],
  preset: 'recommended',
  severity: 'error',
  options: {},

  // Keyed by the kind of problem, so that the compiler demands a message for each.
  messages: {
    'unknown-category': "'{{written}}' is not a known category of personal data{{nearest}}.",
    'unknown-purpose': "'{{written}}' is not a known purpose{{nearest}}.",
    'unknown-legal-basis': "'{{written}}' is not a legal basis of GDPR Art. 6(1){{nearest}}.",
    'invalid-retention': "'{{written}}' is not a retention period, as in 'P2Y after account.closed'.",
    'missing-category': "'{{written}}' names no category, as in '@personalData user.contact.email'.",
    contradiction: "'{{written}}' contradicts another annotation of the same declaration.",
    'missing-reason': "'{{written}}' gives no reason, as in '@personalData none - id of a tenant'.",
    stale: "'{{written}}' silences nothing: no personal data is inferred here.",
    'never-read': "'{{written}}' is never read, because its comment belongs to no declaration.",
    orphan: "'{{written}}' stands beside no personal data.",
  },

  check(file, report) {
    for (const problem of file.annotationProblems()) {
      const nearest = problem.nearest === undefined ? '' : `; the nearest is '${problem.nearest}'`;
      report(problem.range, problem.kind, { written: codePhrase(problem.written), nearest }, problem);
    }
  },
});
