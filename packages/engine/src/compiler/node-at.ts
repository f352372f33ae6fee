import type { Range } from '@privet/model';
import type ts from 'typescript';

/** The innermost node with exactly this range, found by descending from the file. */
export function nodeAt(syntax: typeof ts, file: ts.SourceFile, range: Range): ts.Node | undefined {
  let found: ts.Node | undefined;
  let node: ts.Node | undefined = file;
  while (node) {
    if (node.end === range.end && node.getStart(file) === range.start) found = node;
    node = childCovering(syntax, node, range);
  }
  return found;
}

function childCovering(syntax: typeof ts, parent: ts.Node, range: Range): ts.Node | undefined {
  const covering = (node: ts.Node): ts.Node | undefined =>
    node.pos <= range.start && range.end <= node.end ? node : undefined;
  return syntax.forEachChild(parent, covering, (nodes) => elementCovering(nodes, range, covering));
}

/** Elements of a list stand in order, so a long list is halved instead of walked. */
function elementCovering(
  nodes: ts.NodeArray<ts.Node>,
  range: Range,
  covering: (node: ts.Node) => ts.Node | undefined,
): ts.Node | undefined {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = nodes[middle];
    if (node && node.end <= range.start) low = middle + 1;
    else high = middle;
  }
  const node = nodes[low];
  return node && covering(node);
}
