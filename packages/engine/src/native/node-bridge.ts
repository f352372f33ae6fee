import type ts from 'typescript';

import { packageOfPath } from '../compiler/declaring-package.ts';
import type { NativeHandle, NativeModule, NativeNode, NativeProject } from './native-api.ts';
import { nativeOfPackageNode, packageNodes } from './package-node.ts';
import { syntaxKinds } from './syntax-kinds.ts';

/** Leads from nodes of the parser in this process to those of the native compiler, and back. */
export interface NodeBridge {
  nativeOf(node: ts.Node): NativeNode | undefined;
  /** The declaration behind a handle: the parsed node in the project's own files, a view of the native one elsewhere. */
  declarationOf(handle: NativeHandle): ts.Declaration | undefined;
}

/** A node of either kind. */
interface Placed {
  readonly kind: number;
  readonly pos: number;
  readonly end: number;
}

/** Bridges two parses of the same text: nodes are the same where their range and the name of their kind are. */
export function nodeBridge(
  typescript: typeof ts,
  module: NativeModule,
  { program }: NativeProject,
  sourceFile: (file: string) => ts.SourceFile | undefined,
): NodeBridge {
  const kindOf = syntaxKinds(typescript, module);
  const viewOf = packageNodes(kindOf);
  const natives = new WeakMap<ts.Node, NativeNode>();
  const declarations = new Map<string, ts.Declaration | undefined>();

  return {
    nativeOf(node) {
      const known = nativeOfPackageNode(node) ?? natives.get(node);
      if (known) return known;
      const file = program.getSourceFile(node.getSourceFile().fileName);
      const found = file && descend<NativeNode>(file, node, (one) => kindOf(one.kind) === node.kind, nativeChild);
      if (found) natives.set(node, found);
      return found;
    },
    declarationOf(handle) {
      const key = `${handle.index} ${handle.path}`;
      if (declarations.has(key)) return declarations.get(key);
      const declaration = fileOfPackage(handle) ?? declarationAt(handle.resolve());
      declarations.set(key, declaration);
      return declaration;
    },
  };

  /** What an import of a package leads to: its name is all that is asked of it, so that it need not be sent. */
  function fileOfPackage({ kind, path }: NativeHandle): ts.Declaration | undefined {
    if (kindOf(kind) !== typescript.SyntaxKind.SourceFile || packageOfPath(path) === '') return undefined;
    const file = { kind: typescript.SyntaxKind.SourceFile, fileName: path, pos: 0, end: 0, getStart: () => 0 };
    return Object.assign(file, { getSourceFile: () => file }) as unknown as ts.Declaration;
  }

  function declarationAt(native: NativeNode | undefined): ts.Declaration | undefined {
    if (native === undefined) return undefined;
    const { fileName } = native.getSourceFile();
    const parsed = packageOfPath(fileName) === '' ? sourceFile(fileName) : undefined;
    const kind = kindOf(native.kind);
    const own = parsed && descend<ts.Node>(parsed, native, (node) => node.kind === kind, typescript.forEachChild);
    if (own) natives.set(own, native);
    // What a symbol is declared by is a declaration.
    return (own ?? viewOf(native)) as ts.Declaration;
  }
}

function nativeChild(node: NativeNode, visit: (child: NativeNode) => NativeNode | undefined): NativeNode | undefined {
  return node.forEachChild(visit);
}

/** The outermost node of a range, comments before it included, that is of a kind. */
function descend<Node extends Placed>(
  root: Node,
  { pos, end }: Placed,
  isOfKind: (node: Node) => boolean,
  childOf: (node: Node, visit: (child: Node) => Node | undefined) => Node | undefined,
): Node | undefined {
  const covering = (child: Node): Node | undefined => (child.pos <= pos && end <= child.end ? child : undefined);
  let node: Node | undefined = root;
  while (node && !(node.pos === pos && node.end === end && isOfKind(node))) node = childOf(node, covering);
  return node;
}
