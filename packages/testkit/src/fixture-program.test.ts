import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { fixtureProgram } from './fixture-program.ts';

describe('fixtureProgram', () => {
  it('resolves between files that are not on disk, TypeScript and JavaScript alike', () => {
    const program = fixtureProgram(ts, [
      { file: '/nowhere/fixture/user.ts', text: 'export const email: string = "";' },
      { file: '/nowhere/fixture/main.js', text: "import { email } from './user';\nconsole.log(email);" },
    ]);
    const main = program.getSourceFile('/nowhere/fixture/main.js');
    expect(main && program.getSemanticDiagnostics(main)).toEqual([]);
    expect(main?.text).toContain('console.log(email)');
  });

  it('takes the texts given, not those on disk', () => {
    const program = fixtureProgram(ts, [{ file: import.meta.filename, text: 'export const replaced = true;' }]);
    expect(program.getSourceFile(import.meta.filename)?.text).toBe('export const replaced = true;');
  });
});
