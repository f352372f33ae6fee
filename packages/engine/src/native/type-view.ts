import type ts from 'typescript';

import type { NativeType } from './native-api.ts';

/** What a type asks the checker it comes from. */
export interface TypeSource {
  typeOf(native: NativeType): TypeView;
  symbolOf(native: NativeType): ts.Symbol | undefined;
  aliasOf(native: NativeType): ts.Symbol | undefined;
  propertiesOf(native: NativeType): readonly ts.Symbol[];
  hasSignatures(native: NativeType, kind: ts.SignatureKind): boolean;
  /** Value of the index signature whose key has one of these flags. */
  indexed(native: NativeType, key: ts.TypeFlags): TypeView | undefined;
  readonly flags: typeof ts.TypeFlags;
  readonly signatures: typeof ts.SignatureKind;
}

/** A type of the native compiler, as far as TypeScript's JavaScript API would show it. */
export class TypeView {
  readonly native: NativeType;
  /** Numbered as TypeScript's own. */
  readonly flags: number;
  readonly objectFlags: number;
  readonly value: unknown;
  readonly #source: TypeSource;
  #types: readonly TypeView[] | undefined;

  constructor(native: NativeType, source: TypeSource) {
    this.native = native;
    this.flags = native.flags;
    this.objectFlags = native.objectFlags ?? 0;
    this.value = native.value;
    this.#source = source;
  }

  get symbol(): ts.Symbol | undefined {
    return this.#source.symbolOf(this.native);
  }

  get aliasSymbol(): ts.Symbol | undefined {
    return this.#source.aliasOf(this.native);
  }

  get types(): readonly TypeView[] {
    return (this.#types ??= (this.native.getTypes?.() ?? []).map((type) => this.#source.typeOf(type)));
  }

  isUnion(): boolean {
    return (this.flags & this.#source.flags.Union) !== 0;
  }

  isIntersection(): boolean {
    return (this.flags & this.#source.flags.Intersection) !== 0;
  }

  isStringLiteral(): boolean {
    return (this.flags & this.#source.flags.StringLiteral) !== 0;
  }

  /** As many as there need be to tell whether there are any. */
  getCallSignatures(): readonly unknown[] {
    return this.#source.hasSignatures(this.native, this.#source.signatures.Call) ? [this] : [];
  }

  getConstructSignatures(): readonly unknown[] {
    return this.#source.hasSignatures(this.native, this.#source.signatures.Construct) ? [this] : [];
  }

  getProperties(): readonly ts.Symbol[] {
    return this.#source.propertiesOf(this.native);
  }

  getStringIndexType(): TypeView | undefined {
    return this.#source.indexed(this.native, this.#source.flags.String);
  }

  getNumberIndexType(): TypeView | undefined {
    return this.#source.indexed(this.native, this.#source.flags.Number);
  }
}
