import type { PurposeId, Range } from '@privet/model';

import { annotationOf } from '../annotation-syntax/annotation-of.ts';
import { isOfFile, taggedCommentsOf } from '../annotation-syntax/tagged-comments.ts';
import type { Compiler } from '../compiler/compiler.ts';
import type { CodePurposes } from '../file-view.ts';

/** What tags say that code works for: those of the innermost function around it that has some, else those of its file. */
export function codePurposesIn(compiler: Compiler, file: string): (range: Range) => CodePurposes | undefined {
  const { syntax } = compiler;
  const sourceFile = compiler.sourceFile(file);
  if (!sourceFile?.text.includes('@purpose')) return () => undefined;
  let ofFile: readonly PurposeId[] | undefined;

  function purposesOfFile(): readonly PurposeId[] {
    const comments = sourceFile ? taggedCommentsOf(syntax, sourceFile) : [];
    const first = comments.find((comment) => sourceFile && isOfFile(sourceFile, comment));
    return first?.annotation.purposes.map(({ value }) => value) ?? [];
  }

  return (range) => {
    for (let node = compiler.nodeAt(file, range); node; node = node.parent) {
      if (!syntax.isFunctionLike(node)) continue;
      const purposes = annotationOf(syntax, sourceFile, node)?.purposes ?? [];
      if (purposes.length > 0) return { purposes: purposes.map(({ value }) => value), by: 'function' };
    }
    ofFile ??= purposesOfFile();
    return ofFile.length > 0 ? { purposes: ofFile, by: 'file' } : undefined;
  };
}
