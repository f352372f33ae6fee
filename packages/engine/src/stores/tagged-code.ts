import type { FileIr, FunctionIr } from '@privet/flow';

import { annotationOf } from '../annotation-syntax/annotation-of.ts';
import type { Compiler } from '../compiler/compiler.ts';

/** What people may ask of whoever keeps their data. */
export type SubjectRight = 'erasure' | 'access';

const tags: Readonly<Record<SubjectRight, string>> = { erasure: '@erasesData', access: '@providesAccess' };

/** Functions that a tag on them, or on the class around them, declares to fulfil a right. */
export function functionsTagged(
  compiler: Compiler,
  files: readonly string[],
  irOf: (file: string) => FileIr | undefined,
  right: SubjectRight,
): readonly FunctionIr[] {
  return files
    .filter((file) => compiler.textOf(file)?.includes(tags[right]))
    .flatMap((file) => (irOf(file)?.functions ?? []).filter((fn) => isTagged(compiler, file, fn, right)));
}

function isTagged(compiler: Compiler, file: string, { kind, range }: FunctionIr, right: SubjectRight): boolean {
  const sourceFile = compiler.sourceFile(file);
  if (sourceFile === undefined || kind === 'module') return false;
  const { syntax } = compiler;
  for (let node = compiler.nodeAt(file, range); node && !syntax.isBlock(node); node = node.parent) {
    if (syntax.isSourceFile(node)) return false;
    const annotation = annotationOf(syntax, sourceFile, node);
    const types = right === 'erasure' ? annotation?.erases : annotation?.providesAccess;
    if (types !== undefined && types.length > 0) return true;
  }
  return false;
}
