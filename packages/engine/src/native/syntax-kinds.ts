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
  const isKnown = (name: string): name is keyof typeof ts.SyntaxKind => name in typescript.SyntaxKind;
  for (const [kind, name] of names) {
    const known = RENAMED[name] ?? name;
    if (isKnown(known)) kinds.set(kind, typescript.SyntaxKind[known]);
  }
  return (native) => kinds.get(native) ?? typescript.SyntaxKind.Unknown;
}
