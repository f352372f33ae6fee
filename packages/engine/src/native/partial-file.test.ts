import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { nodeAt } from '../compiler/node-at.ts';
import type { NativeSourceFile } from './native-api.ts';
import { blankedBut, partsAround } from './partial-file.ts';

const text = `// What people are.
import type { Name } from './name';

export namespace People.Known {
  /** A friend. */
  export interface Friend { name: Name; readonly since: Date }
  export const all: Friend[];
}
declare module 'people' {
  interface Stranger { name?: string }
}
export type Any = People.Known.Friend | null;
`;

describe('part of a file', () => {
  it.each([
    ['a member of a namespace', 'readonly since: Date'],
    ['a declaration with its comment', 'export interface Friend { name: Name; readonly since: Date }'],
    ['what follows another declaration of a namespace', 'all: Friend[]'],
    ['a member of a module', 'name?: string'],
    ['a type at the end', 'People.Known.Friend | null'],
    ['the first statement', "import type { Name } from './name';"],
  ])('has %s as the whole file has it', (_, written) => {
    const start = text.indexOf(written);
    const range = { start, end: start + written.length };
    const part = parsed(blankedBut(text, partsAround(nativeFile(text), range, isModuleBlock)));
    expect(chain(nodeAt(ts, part, range))).toEqual(chain(nodeAt(ts, parsed(text), range)));
  });

  it('has nothing else', () => {
    const start = text.indexOf('all: Friend[]');
    const part = blankedBut(text, partsAround(nativeFile(text), { start, end: start + 3 }, isModuleBlock));
    expect(part.replace(/\s+/g, ' ')).toBe(' ; export namespace People.Known { ; export const all: Friend[];;}');
  });

  it('is none where no statement holds the range', () => {
    expect(partsAround(nativeFile(text), { start: 0, end: text.length }, isModuleBlock)).toEqual([]);
  });
});

const moduleBlock: number = ts.SyntaxKind.ModuleBlock;
const isModuleBlock = ({ kind }: { readonly kind: number }): boolean => kind === moduleBlock;

function parsed(source: string): ts.SourceFile {
  return ts.createSourceFile('people.d.ts', source, ts.ScriptTarget.Latest, true);
}

/** Files of both parsers have the same shape as far as parts of them are looked for. */
function nativeFile(source: string): NativeSourceFile {
  const file = parsed(source);
  const visitable = (node: ts.Node): ts.Node => {
    const forEachChild = (visit: (child: ts.Node) => unknown): unknown =>
      ts.forEachChild(node, (child) => visit(visitable(child)));
    return Object.create(node, { forEachChild: { value: forEachChild } }) as ts.Node;
  };
  return visitable(file) as unknown as NativeSourceFile;
}

/** Kinds and ranges of a node and what stands around it, but for the file. */
function chain(node: ts.Node | undefined): readonly string[] {
  if (node === undefined || ts.isSourceFile(node)) return [];
  const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
  return [
    `${ts.SyntaxKind[node.kind]} ${node.pos}-${node.end} ${node.getStart()} ${comments.join()}`,
    ...chain(node.parent),
  ];
}
