import { describe, expect, it } from 'vitest';
import { githubOf } from './github.ts';
import { findingOf, reportOf } from './testing/reports.ts';

describe('githubOf', () => {
  it('writes a command for each problem and the total', () => {
    expect(githubOf(reportOf())).toBe(
      `::error file=src/signup.ts,line=2,endLine=2,col=10,endColumn=20,title=privet/no-plaintext-logging::${findingOf().message}
1 problem (1 error, 0 warnings) in 1 file.
`,
    );
  });

  it('escapes what would end a command or a property', () => {
    const { location } = findingOf();
    const finding = findingOf({ message: 'a%\nb', location: { ...location, file: 'a,b:c.ts' } });
    const text = githubOf(reportOf({ findings: [finding] }));
    expect(text).toContain('file=a%2Cb%3Ac.ts,');
    expect(text).toContain('::a%25%0Ab\n');
  });

  it('shows diagnostics', () => {
    const diagnostics = [{ severity: 'note', message: 'No source files found.' }] as const;
    expect(githubOf(reportOf({ diagnostics }))).toContain('::notice::No source files found.\n');
  });
});
