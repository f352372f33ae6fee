import type ts from 'typescript';

import type { NativeNode, NativeSourceFile } from './native-api.ts';

/** Makes nodes of packages' declarations look like those of TypeScript's JavaScript API; one object for each. */
export function packageNodes(kindOf: (native: number) => ts.SyntaxKind): (node: NativeNode) => ts.Node {
  const known = new WeakMap<NativeNode, PackageNode>();
  const viewOf = (node: NativeNode): PackageNode => {
    const view = known.get(node) ?? new PackageNode(node, kindOf, viewOf);
    known.set(node, view);
    return view;
  };
  // It has what is asked of declarations: their kind, name, modifiers, range, file, and what stands around them.
  return (node) => viewOf(node) as unknown as ts.Node;
}

/** The node of the native compiler behind one of a package's declarations. */
export function nativeOfPackageNode(node: ts.Node): NativeNode | undefined {
  return (node as object) instanceof PackageNode ? (node as unknown as PackageNode).native : undefined;
}

class PackageNode {
  readonly native: NativeNode;
  readonly kind: ts.SyntaxKind;
  readonly flags = 0;
  /** Worked out and kept here by TypeScript's own functions. */
  modifierFlagsCache = 0;
  readonly #viewOf: (node: NativeNode) => PackageNode;

  constructor(
    native: NativeNode,
    kindOf: (native: number) => ts.SyntaxKind,
    viewOf: (node: NativeNode) => PackageNode,
  ) {
    this.native = native;
    this.kind = kindOf(native.kind);
    this.#viewOf = viewOf;
  }

  get pos(): number {
    return this.native.pos;
  }

  get end(): number {
    return this.native.end;
  }

  get parent(): PackageNode | undefined {
    return this.native.parent && this.#viewOf(this.native.parent);
  }

  get name(): PackageNode | undefined {
    return this.native.name && this.#viewOf(this.native.name);
  }

  get text(): string {
    return this.native.text ?? '';
  }

  get escapedText(): string {
    return this.text;
  }

  get modifiers(): readonly PackageNode[] | undefined {
    return this.native.modifiers && [...this.native.modifiers].map(this.#viewOf);
  }

  getStart(): number {
    return this.native.getStart();
  }

  getSourceFile(): NativeSourceFile {
    return this.native.getSourceFile();
  }

  // Of files alone.

  get fileName(): string {
    return this.getSourceFile().fileName;
  }

  get isDeclarationFile(): boolean {
    return this.getSourceFile().isDeclarationFile;
  }

  get externalModuleIndicator(): unknown {
    return this.getSourceFile().externalModuleIndicator;
  }
}
