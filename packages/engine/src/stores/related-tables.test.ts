import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { compilerOf } from '../compiler/program.test-support.ts';
import { relatedTables } from './related-tables.ts';

const author = `
model Author {
  id      String  @id
  name    String
  editor  Author? @relation("editing", fields: [editorId], references: [id])
  editorId String?
  edits   Author[] @relation("editing")
  volumes Book[]
}
`;
const book = `
model Book {
  id     String @id
  writer Author @relation(fields: [writerId], references: [id])
  writerId String
}
`;

/** A project whose files lie beside these schemas. */
function projectWith(schemas: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'privet-'));
  for (const [path, text] of Object.entries(schemas)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return join(folder, 'src', 'a.ts');
}

describe('relatedTables', () => {
  it('tells the table behind a relation, of a table to itself, too, and knows columns', () => {
    const tableBehind = relatedTables(compilerOf({ [projectWith({ 'prisma/schema.prisma': author + book })]: '' }));
    expect(tableBehind('author', 'volumes')).toBe('book');
    expect(tableBehind('author', 'editor')).toBe('author');
    expect(tableBehind('books', 'writer')).toBe('author');
    expect(tableBehind('author', 'name')).toBeUndefined();
  });

  it('reads a schema of several files', () => {
    const file = projectWith({ 'prisma/schema/author.prisma': author, 'prisma/schema/shop/book.prisma': book });
    expect(relatedTables(compilerOf({ [file]: '' }))('book', 'writer')).toBe('author');
  });

  it('reads the client that is generated, where there is no schema', () => {
    const client = `
export type $BookPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
  name: "Book"
  objects: {
    writer: Prisma.$AuthorPayload<ExtArgs> | null
    readers: Prisma.$PersonPayload<ExtArgs>[]
  }
  scalars: $Extensions.GetPayloadResult<{ id: string }, ExtArgs["result"]["book"]>
}`;
    const tableBehind = relatedTables(compilerOf({ '/app/client.ts': client }));
    expect(tableBehind('book', 'writer')).toBe('author');
    expect(tableBehind('book', 'readers')).toBe('person');
  });

  it('takes a relation by its name where nothing tells', () => {
    const tableBehind = relatedTables(compilerOf({ '/app/a.ts': '' }));
    expect(tableBehind('author', 'books')).toBe('books');
    expect(tableBehind(undefined, 'writer')).toBe('writer');
  });
});
