import type ts from 'typescript';

import type { NativeModule } from './native-api.ts';

/** Kinds that were renamed, or that only the native parser makes of comments in JavaScript. */
const RENAMED: Readonly<Record<string, string>> = {
  EndOfFile: 'EndOfFileToken',
  JSTypeAliasDeclaration: 'TypeAliasDeclaration',
  JSImportDeclaration: 'ImportDeclaration',
};

/** Translates kinds of syntax of the native compiler into those of TypeScript's JavaScript API, which are numbered otherwise. */
export function syntaxKinds(typescript: typeof ts, { SyntaxKind }: NativeModule): (native: number) => ts.SyntaxKind {
  const names = new Map(
    Object.entries(SyntaxKind).flatMap(([name, kind]) =>
      // Ends of ranges are second names of other kinds.
      typeof kind === 'number' && !/^(?:First|Last)[A-Z]/.test(name) ? [[kind, name] as const] : [],
    ),
  );
  const kinds = new Map<number, ts.SyntaxKind>();
  for (const [kind, name] of names) {
    const known: unknown = Reflect.get(typescript.SyntaxKind, RENAMED[name] ?? name);
    // Under a name that is no range, an enum's value is one of its kinds.
    if (typeof known === 'number') kinds.set(kind, known as ts.SyntaxKind);
  }
  return (native) => kinds.get(native) ?? typescript.SyntaxKind.Unknown;
}
