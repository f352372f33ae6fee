import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('finds what an installed package depends on beside the package, not beside the link to it', () => {
    const directory = mkdtempSync(join(tmpdir(), 'fixture-program-'));
    try {
      const store = join(directory, 'node_modules/.store/outer/node_modules');
      for (const name of ['outer', 'inner']) mkdirSync(join(store, name), { recursive: true });
      writeFileSync(join(store, 'outer/index.d.ts'), "export { email } from 'inner';");
      writeFileSync(join(store, 'inner/index.d.ts'), 'export const email: string;');
      symlinkSync(join(store, 'outer'), join(directory, 'node_modules/outer'));
      const file = join(directory, 'main.ts');
      const program = fixtureProgram(ts, [
        { file, text: "import { email } from 'outer';\nexport const length: number = email;" },
      ]);
      const diagnostics = program.getSemanticDiagnostics(program.getSourceFile(file));
      expect(diagnostics.map(({ messageText }) => messageText)).toEqual([
        "Type 'string' is not assignable to type 'number'.",
      ]);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
