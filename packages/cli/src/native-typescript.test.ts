import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type * as sync from 'typescript-7/unstable/sync';
import { nativeTypescript } from './native-typescript.ts';
import { typescript } from './typescript.ts';

const native = createRequire(import.meta.url)('typescript-7/unstable/sync') as typeof sync;

/** Kinds that only the native parser knows, and that no question is asked about. */
const ownKinds = ['Count', 'ImmediateKeyword', 'JSDocUnknownTag'];
const renamedKinds = ['EndOfFile', 'JSImportDeclaration', 'JSTypeAliasDeclaration'];

describe('the native compiler', () => {
  it('flags types and symbols as the compiler in JavaScript does', () => {
    const { TypeFlags, SymbolFlags, ObjectFlags, ModifierFlags, SignatureKind } = typescript;
    for (const name of [
      'Any',
      'BigIntLike',
      'BigIntLiteral',
      'BooleanLike',
      'EnumLike',
      'ESSymbolLike',
      'Instantiable',
      'Intersection',
      'Never',
      'NonPrimitive',
      'Null',
      'Number',
      'NumberLike',
      'NumberLiteral',
      'Object',
      'String',
      'StringLike',
      'StringLiteral',
      'Union',
      'UnionOrIntersection',
      'Unknown',
      'VoidLike',
    ] as const)
      expect([name, native.TypeFlags[name]]).toEqual([name, TypeFlags[name]]);
    for (const name of ['Alias', 'Method', 'Optional', 'Prototype'] as const)
      expect([name, native.SymbolFlags[name]]).toEqual([name, SymbolFlags[name]]);
    expect(native.ObjectFlags.Reference).toBe(ObjectFlags.Reference);
    expect(native.ModifierFlags.Abstract).toBe(ModifierFlags.Abstract);
    expect(native.SignatureKind).toMatchObject({ Call: SignatureKind.Call, Construct: SignatureKind.Construct });
  });

  it('names kinds of syntax as the compiler in JavaScript does, but for those that are known', () => {
    const names = Object.keys(nativeTypescript().SyntaxKind).filter((name) => !/^(?:First|Last)[A-Z]|^\d/u.test(name));
    const unknown = names.filter((name) => !(name in typescript.SyntaxKind));
    expect(unknown.filter((name) => !ownKinds.includes(name)).sort()).toEqual(renamedKinds);
  });
});
