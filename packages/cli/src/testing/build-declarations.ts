import { join } from 'node:path';
import ts from 'typescript';
import { writeFiles } from './project-folder.ts';

/** Writes the declarations of sources in `src` folders of a workspace to `dist` beside them, as a build would. */
export function buildDeclarations(
  workspace: string,
  sources: readonly string[],
  options: ts.CompilerOptions = {},
): void {
  const program = ts.createProgram({
    rootNames: sources.map((file) => join(workspace, file)),
    options: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.Preserve,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      allowJs: true,
      allowImportingTsExtensions: true,
      experimentalDecorators: true,
      jsx: ts.JsxEmit.ReactJSX,
      skipLibCheck: true,
      types: [],
      ...options,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: workspace,
      outDir: join(workspace, 'declarations'),
    },
  });
  const outside = join(workspace, 'declarations/').length;
  program.emit(undefined, (file, text) =>
    writeFiles(workspace, { [file.slice(outside).replace('/src/', '/dist/')]: text }),
  );
}
