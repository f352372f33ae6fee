import type { Location } from '@privet/model';
import { annotationOf } from '../annotation-syntax/annotation-of.ts';
import type { Compiler } from '../compiler/compiler.ts';

/** Whether code around a place is tagged to give people their data. */
export function givesAccess(compiler: Compiler, { file, ...range }: Location): boolean {
  const sourceFile = compiler.textOf(file)?.includes('@providesAccess') ? compiler.sourceFile(file) : undefined;
  if (sourceFile === undefined) return false;
  const { syntax } = compiler;
  for (let node = compiler.nodeAt(file, range); node; node = node.parent) {
    const isTagged = (annotationOf(syntax, sourceFile, node)?.providesAccess.length ?? 0) > 0;
    if (isTagged && !syntax.isSourceFile(node)) return true;
  }
  return false;
}
