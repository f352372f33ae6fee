import { fileURLToPath } from 'node:url';

import { beforeAll, describe, expect, it } from 'vitest';

import { installFixtureRoot } from '@privet/testkit';
import { compilerOf } from '../compiler/program.test-support.ts';
import { typeFactsOf } from './type-facts.ts';

const root = fileURLToPath(new URL('../../../../test-fixtures/annotations', import.meta.url));

/** Data known of the argument of `use(…)` in each library's code, by the library's name. */
const libraries = {
  'zod infer': `import { z } from 'zod';
    const User = z.object({ /** @personalData user.contact.email */ mail: z.string(), n: z.number() });
    type User = z.infer<typeof User>; declare const user: User; use(user.mail)`,
  'zod parse': `import { z } from 'zod';
    const User = z.object({ /** @personalData user.contact.email */ mail: z.string() });
    const user = User.parse({}); use(user.mail)`,
  'zod extend, pick, partial, array': `import { z } from 'zod';
    const User = z.object({ /** @personalData user.contact.email */ mail: z.string() });
    const Users = z.array(User.extend({ n: z.number() }).pick({ mail: true }).partial());
    declare const users: z.infer<typeof Users>; use(users[0]!.mail)`,
  'zod metadata': `import { z } from 'zod';
    const User = z.object({ mail: z.string().meta({ personalData: 'user.contact.email', purpose: 'essential.service' }).optional() });
    const user = User.parse({}); use(user.mail)`,
  'drizzle select with $type': `import { pgTable, text } from 'drizzle-orm/pg-core';
    import type { Personal } from '@privet/annotations';
    const users = pgTable('users', { mail: text('mail').$type<Personal<string, 'user.contact.email'>>() });
    declare const user: typeof users.$inferSelect; use(user.mail)`,
  'drizzle select': `import { pgTable, text } from 'drizzle-orm/pg-core';
    const users = pgTable('users', { /** @personalData user.contact.email */ mail: text('mail').notNull() });
    declare const user: typeof users.$inferSelect; use(user.mail)`,
  'drizzle insert, derived': `import { pgTable, text } from 'drizzle-orm/pg-core';
    const users = pgTable('users', { /** @personalData user.contact.email */ mail: text('mail'), n: text('n') });
    declare const user: Omit<Partial<typeof users.$inferInsert>, 'n'>; use(user.mail)`,
  'drizzle InferSelectModel': `import type { InferSelectModel } from 'drizzle-orm';
    import { pgTable, text } from 'drizzle-orm/pg-core';
    const users = pgTable('users', { /** @personalData user.contact.email */ mail: text('mail').notNull() });
    declare const user: InferSelectModel<typeof users>; use(user.mail)`,
  'drizzle rows': `import { drizzle } from 'drizzle-orm/pg-proxy';
    import { pgTable, text } from 'drizzle-orm/pg-core';
    const users = pgTable('users', { /** @personalData user.contact.email */ mail: text('mail').notNull() });
    const database = drizzle(async () => ({ rows: [] }));
    const [made] = await database.insert(users).values({ mail: '' }).returning(); use(made!.mail)`,
  'drizzle column object': `import { pgTable, text } from 'drizzle-orm/pg-core';
    const users = pgTable('users', { /** @personalData user.contact.email */ mail: text('mail') });
    use(users.mail)`,
  'kysely Selectable': `import type { Selectable, Generated } from 'kysely';
    import type { Personal } from '@privet/annotations';
    interface Users { id: Generated<number>; mail: Personal<string, 'user.contact.email'> }
    declare const user: Selectable<Users>; use(user.mail)`,
  'effect Schema': `import { Schema } from 'effect';
    const User = Schema.Struct({ /** @personalData user.contact.email */ mail: Schema.String });
    declare const user: typeof User.Type; use(user.mail)`,
  'arktype infer': `import { type } from 'arktype';
    const User = type({ /** @personalData user.contact.email */ mail: 'string', 'n?': 'number' });
    declare const user: typeof User.infer; use(user.mail)`,
  'typebox Static': `import { Type, type Static } from '@sinclair/typebox';
    const User = Type.Object({ /** @personalData user.contact.email */ mail: Type.String() });
    declare const user: Static<typeof User>; use(user.mail)`,
  'typebox options': `import { Type, type Static } from '@sinclair/typebox';
    const User = Type.Object({ mail: Type.String({ personalData: 'user.contact.email' }) });
    declare const user: Static<typeof User>; use(user.mail)`,
  'type-fest PartialDeep': `import type { PartialDeep } from 'type-fest';
    interface User { in: { /** @personalData user.contact.email */ mail: string } }
    declare const user: PartialDeep<User>; use(user.in!.mail)`,
  'type-fest ReadonlyDeep': `import type { ReadonlyDeep } from 'type-fest';
    interface User { in: { /** @personalData user.contact.email */ mail: string } }
    declare const user: ReadonlyDeep<User>; use(user.in.mail)`,
  'type-fest Jsonify': `import type { Jsonify } from 'type-fest';
    interface User { /** @personalData user.contact.email */ mail: string }
    declare const user: Jsonify<User>; use(user.mail)`,
  'type-fest Simplify, SetOptional': `import type { Simplify, SetOptional } from 'type-fest';
    interface User { /** @personalData user.contact.email */ mail: string; n: number }
    declare const user: Simplify<SetOptional<User, 'mail'>>; use(user.mail)`,
} as const;

const fileOf = (index: number): string => `${root}/src/library-${index}.ts`;
const annotations = fileURLToPath(new URL('../../../annotations/src/index.ts', import.meta.url));

describe('types of libraries', () => {
  let known: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    await installFixtureRoot(root);
    const sources = Object.values(libraries).map(
      (code) => `declare function use(value: unknown): void;\n${code};\nexport {};\n`,
    );
    const compiler = compilerOf(Object.fromEntries(sources.map((source, index) => [fileOf(index), source])), {
      allowImportingTsExtensions: true,
      paths: { '@privet/annotations': [annotations] },
    });
    const facts = typeFactsOf(compiler);
    known = new Map(
      Object.keys(libraries).map((name, index) => {
        const source = sources[index] ?? '';
        const start = source.lastIndexOf('use(') + 'use('.length;
        const origin = { file: fileOf(index), start, end: source.lastIndexOf(')') };
        const { data } = facts.personalData({ origin, path: [], whole: false, omitted: [] });
        return [name, data.map(({ category, evidence }) => `${category} ${evidence.level}`)];
      }),
    );
  }, 300_000);

  it.each(Object.keys(libraries))('carry what is declared: %s', (name) => {
    expect(known.get(name)).toEqual(['user.contact.email declared']);
  });
});
