import type ts from 'typescript';

import type { TypeDescription, TypeHandle, TypeKind, TypeMark, TypeMember } from './compiler.ts';
import { LIBRARY, packageOfDeclaration } from './declaring-package.ts';
import { answeredOnce } from './answered-once.ts';
import type { MemberDeclarations } from './declared-members.ts';
import type { ProgramReader } from './program-reader.ts';

const MEMBER_LIMIT = 200;
const PART_LIMIT = 50;
/** Generic types of TypeScript's libraries whose first type argument is a key, and the second a value. */
const KEYED: ReadonlySet<string> = new Set(['Map', 'ReadonlyMap', 'WeakMap']);
/** Generic types of TypeScript's libraries whose first type argument is what they hold. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'Array',
  'AsyncIterable',
  'AsyncIterableIterator',
  'AsyncGenerator',
  'Generator',
  'Iterable',
  'IterableIterator',
  'IteratorObject',
  'MapIterator',
  'Promise',
  'PromiseLike',
  'ReadonlyArray',
  'ReadonlySet',
  'Set',
  'SetIterator',
]);

/** The part of a compiler that answers questions about types. */
export interface TypeQuestions {
  describe(type: TypeHandle): TypeDescription;
  subjectOf(type: TypeHandle): string | undefined;
  memberOf(type: TypeHandle, name: string): TypeMember | undefined;
  membersOf(type: TypeHandle): readonly TypeMember[];
  elementsOf(type: TypeHandle): readonly TypeHandle[];
}

// A handle is the checker's own type under a name that lets nobody look into it.
/** The handle of a checker's type. */
export const handleOf = (type: ts.Type): TypeHandle => type as unknown as TypeHandle;
const typeOf = (handle: TypeHandle): ts.Type => handle as unknown as ts.Type;

/** Answers questions about the types of a program. */
export function typeQuestions(
  syntax: typeof ts,
  program: ProgramReader,
  declarations: MemberDeclarations,
): TypeQuestions {
  const { checker } = program;
  const { TypeFlags, SymbolFlags, ObjectFlags } = syntax;
  const memberOfSymbol = answeredOnce(member);
  const namedMembers = answeredOnce((_: TypeHandle) => new Map<string, TypeMember | undefined>());
  return {
    describe: answeredOnce((handle: TypeHandle) => description(concrete(typeOf(handle)))),
    subjectOf: answeredOnce((handle: TypeHandle) => subject(checker.getNonNullableType(typeOf(handle)))),
    memberOf: (handle, name) => {
      const named = namedMembers(handle);
      if (named.has(name)) return named.get(name);
      const symbol = propertyOf(concrete(typeOf(handle)), name);
      const answer = symbol && memberOfSymbol(symbol);
      named.set(name, answer);
      return answer;
    },
    membersOf: answeredOnce((handle: TypeHandle) =>
      checker
        .getPropertiesOfType(concrete(typeOf(handle)))
        .filter(holdsData)
        .slice(0, MEMBER_LIMIT)
        .map(memberOfSymbol),
    ),
    elementsOf: answeredOnce((handle: TypeHandle) => elements(concrete(typeOf(handle))).map(handleOf)),
  };

  /** What is known of a type parameter or a deferred type is its constraint. */
  function concrete(type: ts.Type): ts.Type {
    return type.flags & TypeFlags.Instantiable ? (checker.getBaseConstraintOfType(type) ?? type) : type;
  }

  function description(type: ts.Type): TypeDescription {
    const kind = kindOf(type);
    return {
      kind,
      ...(type.flags & TypeFlags.TemplateLiteral && { isForm: true as const }),
      parts: kind === 'union' && type.isUnion() ? type.types.slice(0, PART_LIMIT).map(handleOf) : [],
      marks: marksOf(type),
      declarations: [type.aliasSymbol, type.symbol].flatMap((symbol) => (symbol ? declarations.ofSymbol(symbol) : [])),
    };
  }

  function kindOf(type: ts.Type): TypeKind {
    const { flags } = type;
    if (flags & TypeFlags.Any) return 'any';
    if (flags & (TypeFlags.VoidLike | TypeFlags.Null | TypeFlags.Never | TypeFlags.ESSymbolLike)) return 'nothing';
    if (flags & TypeFlags.BooleanLike) return 'boolean';
    if (flags & (TypeFlags.EnumLike | TypeFlags.StringLiteral | TypeFlags.NumberLiteral | TypeFlags.BigIntLiteral))
      return 'literal';
    if (type.isUnion()) return 'union';
    if (flags & TypeFlags.StringLike) return 'text';
    if (flags & (TypeFlags.NumberLike | TypeFlags.BigIntLike)) return 'number';
    if (type.isIntersection()) return kindOfIntersection(type);
    if (flags & (TypeFlags.Object | TypeFlags.NonPrimitive)) return kindOfObject(type);
    return 'unknown';
  }

  /** `string & PersonalTag<…>` is text. */
  function kindOfIntersection(type: ts.IntersectionType): TypeKind {
    const primitive = type.types.map(kindOf).find((kind) => kind !== 'object' && kind !== 'unknown');
    return primitive ?? 'object';
  }

  function kindOfObject(type: ts.Type): TypeKind {
    if (checker.isArrayType(type) || checker.isTupleType(type)) return 'array';
    if (type.symbol?.name === 'Date' && isOfLibrary(type.symbol)) return 'date';
    const callable = type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0;
    return callable && checker.getPropertiesOfType(type).length === 0 ? 'function' : 'object';
  }

  function marksOf(type: ts.Type): readonly TypeMark[] {
    const candidates = type.isIntersection() ? type.types : [type];
    return candidates.flatMap((candidate) => {
      const declaration = candidate.symbol?.declarations?.[0];
      if (!declaration || !syntax.isInterfaceDeclaration(declaration)) return [];
      return [
        {
          name: candidate.symbol.name,
          package: packageOfDeclaration(syntax, program, declaration),
          arguments: typeArgumentsOf(candidate).map(stringsOf),
        },
      ];
    });
  }

  function typeArgumentsOf(type: ts.Type): readonly ts.Type[] {
    if (!(type.flags & TypeFlags.Object)) return [];
    // The flag says that it is an object type, and this object flag that it is a reference.
    const object = type as ts.ObjectType;
    return object.objectFlags & ObjectFlags.Reference ? checker.getTypeArguments(object as ts.TypeReference) : [];
  }

  function subject(type: ts.Type): string | undefined {
    const [first] = type.aliasTypeArguments ?? typeArgumentsOf(type);
    if (first !== undefined) return ownName(first);
    return type.isIntersection() ? type.types.map(subject).find((name) => name !== undefined) : undefined;
  }

  /** The name that the project gives a type; of an intersection, that of the first part which has one. */
  function ownName(type: ts.Type): string | undefined {
    if (type.isIntersection() && !type.aliasSymbol) return type.types.map(ownName).find((name) => name !== undefined);
    const symbol = type.flags & TypeFlags.TypeParameter ? undefined : (type.aliasSymbol ?? type.symbol);
    const isOwn = symbol && declarations.ofSymbol(symbol).some((declared) => declared.package === '');
    return isOwn && !symbol.name.startsWith('__') ? symbol.name : undefined;
  }

  function stringsOf(type: ts.Type): readonly string[] {
    const parts = type.isUnion() ? type.types : [type];
    return parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  }

  function propertyOf(type: ts.Type, name: string): ts.Symbol | undefined {
    const present = checker.getNonNullableType(type);
    const own = checker.getPropertyOfType(present, name);
    if (own || !present.isUnion()) return own;
    return present.types.map((part) => checker.getPropertyOfType(part, name)).find((symbol) => symbol !== undefined);
  }

  function member(symbol: ts.Symbol): TypeMember {
    let type: { readonly handle: TypeHandle | undefined } | undefined;
    return {
      name: symbol.name,
      declarations: declarations.ofSymbol(symbol),
      type: () => (type ??= { handle: typeOfSymbol(symbol) }).handle,
    };
  }

  function typeOfSymbol(symbol: ts.Symbol): TypeHandle | undefined {
    try {
      return handleOf(checker.getTypeOfSymbol(symbol));
    } catch {
      return undefined;
    }
  }

  function holdsData(symbol: ts.Symbol): boolean {
    return (
      !(symbol.flags & (SymbolFlags.Method | SymbolFlags.Prototype)) &&
      !symbol.name.startsWith('__@') &&
      !symbol.name.startsWith('#')
    );
  }

  function elements(type: ts.Type): readonly ts.Type[] {
    if (checker.isTupleType(type)) return typeArgumentsOf(type);
    const indexed = type.getStringIndexType() ?? type.getNumberIndexType();
    if (indexed) return [indexed];
    const { symbol } = type;
    if (!symbol || !isOfLibrary(symbol)) return [];
    const [first, second] = typeArgumentsOf(type);
    if (first && second && KEYED.has(symbol.name)) return [second, first];
    return first && CONTAINERS.has(symbol.name) ? [first] : [];
  }

  function isOfLibrary(symbol: ts.Symbol): boolean {
    return (symbol.declarations ?? []).some(
      (declaration) => packageOfDeclaration(syntax, program, declaration) === LIBRARY,
    );
  }
}
