import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { singleFileProgram } from './single-file-program.ts';

describe('singleFileProgram', () => {
  it.each(['/project/a.ts', '/project/a.tsx', '/project/a.mjs', 'C:/project/a.cts'])('holds %s alone', (file) => {
    const program = singleFileProgram(ts, file, "import { b } from './b'; export const a = b;");
    expect(program.getSourceFiles().map(({ fileName }) => fileName)).toEqual([file]);
    expect(program.getSourceFile(file)?.statements).toHaveLength(2);
  });

  it('answers questions about types', () => {
    const program = singleFileProgram(ts, '/a.ts', 'interface User { email: string } declare const user: User;');
    const [, declaration] = program.getSourceFile('/a.ts')?.statements ?? [];
    if (declaration === undefined || !ts.isVariableStatement(declaration))
      throw new Error('The declaration is missing.');
    const [user] = declaration.declarationList.declarations;
    if (user === undefined) throw new Error('The variable is missing.');
    const checker = program.getTypeChecker();
    expect(checker.typeToString(checker.getTypeAtLocation(user))).toBe('User');
  });
});
