import type ts from 'typescript';

import type { NativeSymbol } from './native-api.ts';
import type { NodeBridge } from './node-bridge.ts';

/** A symbol of the native compiler, as far as TypeScript's JavaScript API would show it. */
export class SymbolView {
  readonly native: NativeSymbol;
  /** Numbered as TypeScript's own. */
  readonly flags: number;
  readonly #nodes: NodeBridge;
  #declarations: readonly ts.Declaration[] | undefined;

  constructor(native: NativeSymbol, nodes: NodeBridge) {
    this.native = native;
    this.flags = native.flags;
    this.#nodes = nodes;
  }

  get name(): string {
    // Private names are told apart by a number of their class.
    return this.native.name.replace(/^__#\d+@/, '');
  }

  get declarations(): readonly ts.Declaration[] | undefined {
    this.#declarations ??= this.native.declarations.flatMap((handle) => this.#nodes.declarationOf(handle) ?? []);
    return this.#declarations.length === 0 ? undefined : this.#declarations;
  }

  get valueDeclaration(): ts.Declaration | undefined {
    const { valueDeclaration } = this.native;
    return valueDeclaration && this.#nodes.declarationOf(valueDeclaration);
  }
}
