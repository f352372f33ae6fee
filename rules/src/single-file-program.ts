import type ts from 'typescript';

/** A program of one file whose text is at hand; it reads nothing from the disk and resolves no import. */
export function singleFileProgram(compiler: typeof ts, file: string, text: string): ts.Program {
  const sourceFile = compiler.createSourceFile(file, text, compiler.ScriptTarget.Latest, true);
  const host: ts.CompilerHost = {
    getSourceFile: (name) => (name === file ? sourceFile : undefined),
    fileExists: (name) => name === file,
    readFile: (name) => (name === file ? text : undefined),
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => '',
    getDefaultLibFileName: () => 'lib.d.ts',
    getNewLine: () => '\n',
    useCaseSensitiveFileNames: () => true,
    writeFile: () => {},
  };
  const options: ts.CompilerOptions = {
    allowJs: true,
    jsx: compiler.JsxEmit.Preserve,
    noLib: true,
    noResolve: true,
    types: [],
    target: compiler.ScriptTarget.Latest,
  };
  return compiler.createProgram({ rootNames: [file], options, host });
}
