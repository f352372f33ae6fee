import { eachMapping, originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import type ts from 'typescript';

import { expectationsIn, withoutExpectations, type Expectation } from './expectations.ts';

/** A fixture file as its users would have it without TypeScript. */
export interface JavaScriptFixture {
  /** The file's path with the JavaScript extension. */
  readonly file: string;
  /** Types erased, JSX and comments kept, expectation comments taken out. */
  readonly text: string;
  /** Expectations at the lines their code has moved to; those on erased lines are gone. */
  readonly expectations: readonly Expectation[];
  /** The line, counted from 1, on which the code at an offset of the JavaScript stands in the fixture. */
  originalLineAt(offset: number): number | undefined;
}

/** Erases a fixture file's types and carries its expectations over to the lines of the JavaScript. */
export function asJavaScript(compiler: typeof ts, file: string, text: string): JavaScriptFixture {
  const javascriptFile = file.replace(/\.([cm]?)tsx?$/u, (extension, kind: string) =>
    extension.endsWith('x') ? '.jsx' : `.${kind}js`,
  );
  const { outputText, sourceMapText } = compiler.transpileModule(withoutExpectations(text), {
    fileName: file,
    compilerOptions: {
      target: compiler.ScriptTarget.ESNext,
      module: compiler.ModuleKind.Preserve,
      jsx: compiler.JsxEmit.Preserve,
      sourceMap: true,
      useDefineForClassFields: true,
    },
  });
  const map = new TraceMap(sourceMapText ?? '');
  const lines = generatedLines(map);
  const erased = outputText.replace(/^\/\/# sourceMappingURL=.*$/mu, '');
  return {
    file: javascriptFile,
    text: erased,
    expectations: expectationsIn(file, text).flatMap((expectation) => {
      const line = lines.get(expectation.line);
      return line === undefined ? [] : [{ ...expectation, file: javascriptFile, line }];
    }),
    originalLineAt(offset) {
      const before = erased.slice(0, offset).split('\n');
      const column = before.at(-1)?.length ?? 0;
      return originalPositionFor(map, { line: before.length, column }).line ?? undefined;
    },
  };
}

/** The first generated line of each original line that left any code. */
function generatedLines(map: TraceMap): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  eachMapping(map, ({ originalLine, generatedLine }) => {
    if (originalLine !== null && !lines.has(originalLine)) lines.set(originalLine, generatedLine);
  });
  return lines;
}
