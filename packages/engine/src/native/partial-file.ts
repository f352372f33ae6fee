import type { Range } from '@privet/model';

import type { NativeNode, NativeSourceFile } from './native-api.ts';

/**
 * What there is of a file around a range: the statement that holds it, and the heads and ends of the namespaces around
 * that. None where no single statement holds the range.
 */
export function partsAround(
  file: NativeSourceFile,
  range: Range,
  isModuleBlock: (node: NativeNode) => boolean,
): readonly Range[] {
  const kept: Range[] = [];
  let outer: NativeNode = file;
  for (let inner = childAround(outer, range); inner; inner = childAround(outer, range)) {
    const block: NativeNode | undefined = blockIn(inner, isModuleBlock);
    const [first] = block && childAround(block, range) ? childrenOf(block) : [];
    if (block === undefined || first === undefined) {
      kept.push({ start: inner.pos, end: inner.end });
      return kept.sort((one, other) => one.start - other.start);
    }
    kept.push({ start: inner.pos, end: first.pos }, { start: block.end - 1, end: inner.end });
    outer = block;
  }
  return [];
}

/** The block of a namespace, whose name may have several parts. */
function blockIn(node: NativeNode, isModuleBlock: (node: NativeNode) => boolean): NativeNode | undefined {
  if (isModuleBlock(node)) return node;
  const body = childrenOf(node).at(-1);
  return body && (isModuleBlock(body) || body.kind === node.kind) ? blockIn(body, isModuleBlock) : undefined;
}

function childAround(node: NativeNode, { start, end }: Range): NativeNode | undefined {
  return node.forEachChild((child) => (child.pos <= start && end <= child.end ? child : undefined));
}

function childrenOf(node: NativeNode): readonly NativeNode[] {
  const children: NativeNode[] = [];
  node.forEachChild((child) => void children.push(child));
  return children;
}

/**
 * A text in which all but some parts is blank, so that these stand where they stood. A semicolon ends what is blank: no
 * node reaches over it.
 */
export function blankedBut(text: string, parts: readonly Range[]): string {
  let at = 0;
  let blanked = '';
  for (const { start, end } of parts) {
    if (start > at) blanked += `${' '.repeat(start - at - 1)};`;
    blanked += text.slice(start, end);
    at = end;
  }
  return blanked;
}
