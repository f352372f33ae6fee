import type { Finding, Report, ReportedSink, SourceLocation } from '@privet/model';

/** A stretch of one line. */
export function locationOf(file: string, line: number, column: number, length: number): SourceLocation {
  const offset = (line - 1) * 40 + column - 1;
  return {
    file,
    start: { line, column, offset },
    end: { line, column: column + length, offset: offset + length },
  };
}

const sink: ReportedSink = {
  kind: 'log',
  name: 'logger.info',
  package: 'pino',
  location: locationOf('src/notify.ts', 4, 3, 11),
};

/** A logged e-mail address, or whatever differs from it. */
export function findingOf(facts: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'no-plaintext-logging',
    severity: 'error',
    message:
      "'user.email' (user.contact.email, declared on User) reaches 'logger.info' in the clear, by way of notify().",
    location: locationOf('src/signup.ts', 2, 10, 10),
    data: [
      {
        category: 'user.contact.email',
        evidence: { level: 'declared', strength: 'strong', reason: 'declared on User' },
        path: [],
        declaration: locationOf('src/user.ts', 3, 3, 5),
      },
    ],
    sink,
    through: ['notify'],
    steps: [
      { location: locationOf('src/signup.ts', 2, 10, 10), note: 'passed to notify()' },
      { location: locationOf('src/notify.ts', 4, 15, 5), note: 'logged' },
    ],
    fingerprint: 'b5bb9d8014a0f9b1',
    suggestions: [],
    ...facts,
  };
}

/** A report of one finding, or whatever differs from it. */
export function reportOf(facts: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'privet', version: '0.1.0' },
    root: '.',
    files: ['src/notify.ts', 'src/signup.ts', 'src/user.ts'],
    rules: [
      {
        id: 'no-plaintext-logging',
        summary: 'Disallow writing personal data to a log in the clear',
        severity: 'error',
        url: 'https://example.org/no-plaintext-logging',
        law: ['GDPR Art. 5(1)(f)'],
      },
    ],
    findings: [findingOf()],
    suppressed: [],
    inventory: {
      categories: [
        { category: 'user.contact.email', declarations: [], stores: [], flows: [], recipients: ['sendgrid'] },
      ],
      recipients: [],
    },
    coverage: { annotated: 2, all: 3 },
    notFollowed: { 'unknown callee': 2 },
    diagnostics: [],
    ...facts,
  };
}
