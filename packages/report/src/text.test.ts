import { describe, expect, it } from 'vitest';
import { findingOf, locationOf, reportOf } from './testing/reports.ts';
import { textOf } from './text.ts';

const lineOf = () => '  notify(user.email);';

describe('textOf', () => {
  it('shows each problem with its code and path, then what one must know to trust the total', () => {
    expect(textOf(reportOf(), { lineOf })).toBe(
      `src/signup.ts
  2:10  error  'user.email' (user.contact.email, declared on User) reaches 'logger.info' in the clear, by way of notify().  privet/no-plaintext-logging
    2 | notify(user.email);
      |        ^~~~~~~~~~
      → src/signup.ts:2:10  passed to notify()
      → src/notify.ts:4:15  logged

1 problem (1 error, 0 warnings) in 1 file.
Annotated: 2 of 3 declarations of personal data (66 %).
Not followed: 2 calls (unknown callee: 2).
`,
    );
  });

  it('says so where there is nothing to say', () => {
    const report = reportOf({ findings: [], coverage: { annotated: 0, all: 0 }, notFollowed: {} });
    expect(textOf(report)).toBe('No problems in 3 files.\n');
  });

  it('says what comments and the baseline silence', () => {
    const suppressed = [
      { finding: findingOf(), by: 'comment' },
      { finding: findingOf(), by: 'baseline' },
      { finding: findingOf(), by: 'baseline' },
      { finding: findingOf(), by: 'policy' },
    ] as const;
    expect(textOf(reportOf({ suppressed }))).toContain('Silenced: 1 by comments, 2 by the baseline, 1 by the policy.');
  });

  it('says since when problems are new, and how many others there are', () => {
    const diff = { base: 'origin/main', commit: '8b137891791fe96927ad78e64b0aad7bded08bdc', known: 1 };
    const told = "Since 'origin/main' (8b137891): 1 older problem left out.";
    expect(textOf(reportOf({ diff }))).toContain(`1 new problem (1 error, 0 warnings) in 1 file.\n${told}\n`);
    expect(textOf(reportOf({ diff, findings: [] }))).toContain(`No new problems in 3 files.\n${told}\n`);
  });

  it('shows diagnostics with their place', () => {
    const diagnostics = [
      { severity: 'warning', message: "';' expected.", file: 'src/a.ts', start: { line: 3, column: 7, offset: 40 } },
      { severity: 'note', message: 'No source files found.' },
    ] as const;
    const text = textOf(reportOf({ diagnostics }));
    expect(text).toContain("warning: src/a.ts:3:7: ';' expected.\nnote: No source files found.\n");
  });

  it('writes colours only when asked', () => {
    expect(textOf(reportOf(), { lineOf })).not.toContain('\u001B');
    expect(textOf(reportOf(), { lineOf, colours: true })).toContain('\u001B[31m');
  });

  it('lets scanned code steer no terminal', () => {
    const finding = findingOf({
      message: "'\u001B[2Juser' reaches 'log'.",
      location: locationOf('a\u0007.ts', 1, 1, 4),
    });
    const text = textOf(reportOf({ findings: [finding] }), { lineOf: () => 'user\u202E' });
    expect(text).not.toMatch(/[\u001B\u0007\u202E]/u);
  });
});
