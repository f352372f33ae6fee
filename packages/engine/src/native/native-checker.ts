import type ts from 'typescript';

import { answeredOnce } from '../compiler/answered-once.ts';
import type { Checker } from '../compiler/program-reader.ts';
import type { NativeChecker, NativeNode, NativeSymbol, NativeType } from './native-api.ts';
import type { NodeBridge } from './node-bridge.ts';
import { SymbolView } from './symbol-view.ts';
import { type TypeSource, TypeView } from './type-view.ts';

/**
 * The native checker in the words of the one of TypeScript's JavaScript API. A question costs a message to another
 * process, so that each is asked once for a type or symbol.
 */
export function nativeChecker(typescript: typeof ts, native: NativeChecker, nodes: NodeBridge): Checker {
  const { TypeFlags, ObjectFlags, SignatureKind } = typescript;
  const symbols = new WeakMap<NativeSymbol, SymbolView>();
  const types = new WeakMap<NativeType, TypeView>();
  const source: TypeSource = {
    flags: TypeFlags,
    signatures: SignatureKind,
    typeOf,
    symbolOf: answeredOnce((type: NativeType) => symbolView(type.getSymbol())),
    aliasOf: answeredOnce((type: NativeType) => symbolView(type.getAliasSymbol())),
    propertiesOf: answeredOnce((type: NativeType) => native.getPropertiesOfType(type).map(symbolOf)),
    hasSignatures: (type, kind) => signaturesOf(kind)(type),
    indexed: (type, key) => indexInfosOf(type).find(({ keyType }) => (keyType.flags & key) !== 0)?.valueType,
  };
  const callable = answeredOnce((type: NativeType) => native.getSignaturesOfType(type, SignatureKind.Call).length > 0);
  const constructible = answeredOnce(
    (type: NativeType) => native.getSignaturesOfType(type, SignatureKind.Construct).length > 0,
  );
  const signaturesOf = (kind: ts.SignatureKind): ((type: NativeType) => boolean) =>
    kind === SignatureKind.Call ? callable : constructible;
  const indexInfosOf = answeredOnce((type: NativeType) =>
    native.getIndexInfosOfType(type).map(({ keyType, valueType }) => ({ keyType, valueType: typeOf(valueType) })),
  );
  /** Whether references to a generic type, told by its id, are arrays or tuples. */
  const arrays = new Map<number, boolean>();
  const tuples = new Map<number, boolean>();
  const present = answeredOnce((type: NativeType) => native.getNonNullableType(type) ?? type);

  return {
    getAliasedSymbol: (symbol) => shownSymbol(native.getAliasedSymbol(nativeSymbol(symbol))),
    getBaseConstraintOfType: (type) => shownType(native.getBaseConstraintOfType(nativeType(type))),
    getDeclaredTypeOfSymbol: (symbol) => shown(native.getDeclaredTypeOfSymbol(nativeSymbol(symbol))),
    getNonNullableType: (type) => shown(present(nativeType(type))),
    getPropertiesOfType: (type) => [...source.propertiesOf(nativeType(type))],
    getPropertyOfType: (type, name) => symbolView(native.getPropertyOfType(nativeType(type), name)),
    // Symbols made of others come with the declarations of all of them.
    getRootSymbols: (symbol) => [symbol],
    getShorthandAssignmentValueSymbol(location) {
      const node = location && nodes.nativeOf(location);
      return symbolView(node && native.getShorthandAssignmentValueSymbol(node));
    },
    getSymbolAtLocation(location) {
      const node = nodes.nativeOf(location);
      return symbolView(node && native.getSymbolAtLocation(node));
    },
    getTypeArguments: (type) => native.getTypeArguments(nativeType(type)).map(shown),
    getTypeAtLocation(location) {
      const node = nodes.nativeOf(location);
      return shown((node && (namedType(location, node) ?? native.getTypeAtLocation(node))) ?? UNKNOWN);
    },
    getTypeOfSymbol: (symbol) => shown(native.getTypeOfSymbol(nativeSymbol(symbol)) ?? UNKNOWN),
    isArrayType: (type) => ofTarget(arrays, nativeType(type), (one) => native.isArrayType(one)),
    isTupleType: (type) => ofTarget(tuples, nativeType(type), (one) => native.isTupleType(one)),
    isTypeAssignableTo: (one, other) => native.isTypeAssignableTo(nativeType(one), nativeType(other)),
  };

  /** The native checker knows the type of `Order` in `Order[]` as that of the reference, and not as that of its name. */
  function namedType(name: ts.Node, node: NativeNode): NativeType | undefined {
    const { parent } = name;
    if (parent === undefined || !typescript.isTypeReferenceNode(parent) || parent.typeName !== name) return undefined;
    const symbol = native.getSymbolAtLocation(node);
    return symbol && native.getDeclaredTypeOfSymbol(symbol);
  }

  function typeOf(type: NativeType): TypeView {
    const view = types.get(type) ?? new TypeView(type, source);
    types.set(type, view);
    return view;
  }

  function symbolOf(symbol: NativeSymbol): ts.Symbol {
    const view = symbols.get(symbol) ?? new SymbolView(symbol, nodes);
    symbols.set(symbol, view);
    // A view has what is asked of symbols.
    return view as unknown as ts.Symbol;
  }

  function symbolView(symbol: NativeSymbol | undefined): ts.Symbol | undefined {
    return symbol && symbolOf(symbol);
  }

  function shownSymbol(symbol: NativeSymbol): ts.Symbol {
    return symbolOf(symbol);
  }

  /** A view has what is asked of types. */
  function shown(type: NativeType): ts.Type {
    return typeOf(type) as unknown as ts.Type;
  }

  function shownType(type: NativeType | undefined): ts.Type | undefined {
    return type && shown(type);
  }

  function ofTarget(known: Map<number, boolean>, type: NativeType, ask: (type: NativeType) => boolean): boolean {
    if (((type.objectFlags ?? 0) & ObjectFlags.Reference) === 0 || type.target === undefined) return false;
    const answer = known.get(type.target) ?? ask(type);
    known.set(type.target, answer);
    return answer;
  }
}

/** What the checker of the JavaScript API answers where there is no type: `any`. */
const UNKNOWN: NativeType = {
  id: 0,
  flags: 1,
  getSymbol: () => undefined,
  getAliasSymbol: () => undefined,
};

// Whatever this checker is asked about, it has given.
const nativeSymbol = (symbol: ts.Symbol): NativeSymbol => (symbol as unknown as SymbolView).native;
const nativeType = (type: ts.Type): NativeType => (type as unknown as TypeView).native;
