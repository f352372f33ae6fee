import type { Location } from '@privet/model';
import type ts from 'typescript';

/** Where a node stands, comments before it left out. */
export function locationOf(node: ts.Node): Location {
  const file = node.getSourceFile();
  return { file: file.fileName, start: node.getStart(file), end: node.end };
}
