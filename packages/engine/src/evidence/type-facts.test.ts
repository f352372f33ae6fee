import { describe, expect, it } from 'vitest';

import { compilerOf, locationIn, type ProgramFiles } from '../compiler/program.test-support.ts';
import { installedAnnotations } from './annotations.test-support.ts';
import { typeFactsOf } from './type-facts.ts';

const file = '/app/src/main.ts';

interface Question {
  readonly path?: readonly string[];
  readonly whole?: boolean;
  readonly omitted?: readonly string[];
  readonly around?: string;
}

function asked(
  source: string,
  expression: string,
  { path = [], whole = false, omitted = [], around }: Question = {},
  files: ProgramFiles = {},
) {
  const all = { ...installedAnnotations, ...files, [file]: source };
  const facts = typeFactsOf(compilerOf(all));
  return facts.personalData({ origin: locationIn(all, file, expression, around ?? expression), path, whole, omitted });
}

/** `path: category (reason)` of every datum. */
function summary(...question: Parameters<typeof asked>): readonly string[] {
  return asked(...question).data.map(
    ({ path, category, evidence }) => `${path.join('.')}: ${category} (${evidence.reason})`,
  );
}

const user = `interface User {
  /** Login.
   * @personalData user.contact.email
   * @purpose essential.service.authentication
   */
  mail: string;
  active: boolean;
}
declare const user: User;
`;

describe('what comments declare', () => {
  it('is known of a member', () => {
    const { data } = asked(`${user}use(user.mail)`, 'user.mail');
    expect(data).toEqual([
      {
        category: 'user.contact.email',
        evidence: { level: 'declared', strength: 'strong', reason: 'declared on User' },
        path: [],
        purposes: ['essential.service.authentication'],
        recipients: [],
        declaration: locationIn({ [file]: user }, file, 'mail', 'mail: string'),
      },
    ]);
  });

  it('is known of a member by its path', () => {
    expect(summary(`${user}use(user)`, 'user', { path: ['mail'], around: 'user)' })).toEqual([
      ': user.contact.email (declared on User)',
    ]);
  });

  it('is known of a whole object, by the paths of its members', () => {
    expect(summary(`${user}use(user)`, 'user', { whole: true, around: 'user)' })).toEqual([
      'mail: user.contact.email (declared on User)',
    ]);
  });

  it('is not known of an object that is turned into text', () => {
    expect(summary(`${user}use(user)`, 'user', { around: 'user)' })).toEqual([]);
  });

  it('is left out where it was removed on the way', () => {
    expect(summary(`${user}use(user)`, 'user', { whole: true, omitted: ['mail'], around: 'user)' })).toEqual([]);
  });

  it('is read from a one-line interface, where TypeScript sees none', () => {
    const source = 'interface A { /** @personalData user.name */ a: string } declare const a: A; use(a.a)';
    expect(summary(source, 'a.a')).toEqual([': user.name (declared on A)']);
  });

  it.each([
    [
      'the member before it on its line',
      'interface A { a: string; /** @personalData user.name */\n b: string } declare const a: A; use(a.b)',
      'a.b',
    ],
    [
      'the first of two blocks',
      'interface A {\n/** @personalData user.name */\n/** The name. */\n b: string } declare const a: A; use(a.b)',
      'a.b',
    ],
    ['a line comment', 'interface A {\n// @personalData user.name\n b: string } declare const a: A; use(a.b)', 'a.b'],
    ['a plain block', 'interface A {\n/* @personalData user.name */\n b: string } declare const a: A; use(a.b)', 'a.b'],
    [
      "a function's comment on its parameter",
      '/** @param b @personalData user.name */ function f(b: string) { use(b) }',
      'b',
    ],
  ])('is not read from %s', (_name, source, expression) => {
    expect(summary(source, expression, { around: `${expression})` })).toEqual([]);
  });

  it('is read before a parameter, a parameter property and an accessor', () => {
    expect(summary('function f(/** @personalData user.name */ b: string) { use(b) }', 'b', { around: 'b)' })).toEqual([
      ": user.name (declared on 'b')",
    ]);
    expect(
      summary(
        'class C { constructor(/** @personalData user.name */ readonly b: string) {} m() { use(this.b) } }',
        'this.b',
      ),
    ).toEqual([': user.name (declared on C)']);
    expect(
      summary("class C { /** @personalData user.name */ get b() { return '' } m() { use(this.b) } }", 'this.b'),
    ).toEqual([': user.name (declared on C)']);
  });

  it('is known of a promise as of what it promises', () => {
    const source = `${user}declare function load(): Promise<User>; use(load())`;
    expect(summary(source, 'load()', { path: ['mail'], around: 'load())' })).toEqual([
      ': user.contact.email (declared on User)',
    ]);
    expect(summary(source, 'load()', { whole: true, around: 'load())' })).toEqual([
      'mail: user.contact.email (declared on User)',
    ]);
  });

  it('names a variable that has no holder', () => {
    expect(summary('/** @personalData user.name */ const who = read(); use(who)', 'who', { around: 'who)' })).toEqual([
      ": user.name (declared on 'who')",
    ]);
  });
});

describe('what types declare', () => {
  it('is known of text', () => {
    const source = `import type { Personal } from '@privet/annotations';
      interface User { mail: Personal<string, 'user.contact.email', 'essential.service'> }
      declare const user: User; use(user.mail)`;
    expect(asked(source, 'user.mail').data).toMatchObject([
      {
        category: 'user.contact.email',
        purposes: ['essential.service'],
        evidence: { reason: 'declared by Personal<…>' },
      },
    ]);
  });
});

describe('what holders declare', () => {
  const source = (member: string): string => `/** @purpose analytics.reporting */
    interface User { ${member} mail: string }
    declare const user: User; use(user.mail)`;

  it('holds for members', () => {
    expect(asked(source('/** @personalData user.contact.email */'), 'user.mail').data).toMatchObject([
      { purposes: ['analytics.reporting'] },
    ]);
  });

  it("yields to the member's own", () => {
    const own = '/** @personalData user.contact.email\n @purpose essential.service */';
    expect(asked(source(own), 'user.mail').data).toMatchObject([{ purposes: ['essential.service'] }]);
  });

  it('holds for members that are known by name', () => {
    const named =
      '/** @purpose analytics.reporting */ interface User { email: string } declare const user: User; use(user.email)';
    expect(asked(named, 'user.email').data).toMatchObject([
      { purposes: ['analytics.reporting'], evidence: { level: 'inferred' } },
    ]);
  });

  it('speaks of every value of a type that is personal data as a whole', () => {
    const diagnosis =
      '/** @personalData user.health_and_medical */ interface Diagnosis { code: string } declare const d: Diagnosis; use(d)';
    expect(summary(diagnosis, 'd', { around: 'd)' })).toEqual([': user.health_and_medical (declared on Diagnosis)']);
  });
});

describe('what functions declare', () => {
  it('speaks of what they return', () => {
    const source = '/** @personalData user.name */ declare function who(): string; use(who()); use(who)';
    expect(summary(source, 'who()')).toEqual([": user.name (declared on 'who')"]);
    expect(summary(source, 'who', { around: 'who)' })).toEqual([]);
  });
});

describe('what types promise', () => {
  const promised = (type: string) =>
    asked(
      `import type { Encrypted, Personal, Pseudonymized } from '@privet/annotations';
      interface User { mail: ${type} }
      declare const user: User; use(user.mail)`,
      'user.mail',
    ).data;

  it('is a protection', () => {
    expect(promised("Encrypted<string, 'user.contact.email'>")).toMatchObject([
      { category: 'user.contact.email', protection: 'encrypted', evidence: { reason: 'declared by Encrypted<…>' } },
    ]);
    expect(promised("Pseudonymized<Personal<string, 'user.contact.email'>>")).toMatchObject([
      { category: 'user.contact.email', protection: 'pseudonymised' },
    ]);
  });

  it('keeps both categories of a union', () => {
    expect(
      promised("Personal<string, 'user.contact.email'> | Personal<string, 'user.name'>").map(
        ({ category }) => category,
      ),
    ).toEqual(['user.contact.email', 'user.name']);
  });

  it('leaves a missing category to the name', () => {
    const source = `import type { Personal } from '@privet/annotations';
      interface User { email: Personal<string>; extra: Personal<string> }
      declare const user: User; use(user.email, user.extra)`;
    expect(summary(source, 'user.email')).toEqual([': user.contact.email (declared by Personal<…>)']);
    expect(summary(source, 'user.extra')).toEqual([': user (declared by Personal<…>)']);
  });

  it('is read where nothing is installed', () => {
    const source = `import type { Personal } from '@privet/annotations';
      interface User { mail: Personal<string, 'user.contact.email'> }
      declare const user: User; use(user.mail)`;
    const files = { [file]: source };
    const facts = typeFactsOf(compilerOf(files));
    const { data } = facts.personalData({
      origin: locationIn(files, file, 'user.mail'),
      path: [],
      whole: false,
      omitted: [],
    });
    expect(data).toMatchObject([{ category: 'user.contact.email' }]);
  });

  it("is not read from another package's interface of the same name", () => {
    const files = {
      '/app/node_modules/other/package.json': '{ "name": "other", "types": "index.d.ts" }',
      '/app/node_modules/other/index.d.ts':
        'export interface PersonalTag<C> { x?: C }\nexport type Personal<T, C> = T & PersonalTag<C>;',
    };
    const source = "import type { Personal } from 'other'; declare const v: Personal<string, 'user.name'>; use(v)";
    expect(summary(source, 'v', { around: 'v)' }, files)).toEqual([]);
  });
});

describe('members', () => {
  const nested = `interface Address { /** @personalData user.contact.address.street */ street: string }
    interface Inside { address: Address; others: Address[] }
    interface User { inside: Inside; boss?: User; places: Map<string, Address> }
    declare const user: User; declare const users: User[]; use(user, users)`;

  it('count however deep they are, in unions, arrays and Maps, and where types recur', () => {
    expect(summary(nested, 'user', { whole: true, around: 'user,' }).map((line) => line.split(':')[0])).toEqual([
      'inside.address.street',
      'places.*.street',
      'inside.others.*.street',
    ]);
  });

  it('of elements count', () => {
    expect(summary(nested, 'users', { path: ['*', 'inside', 'others', '0'], whole: true, around: 'users)' })).toEqual([
      'street: user.contact.address.street (declared on Address)',
    ]);
  });

  it('are left out by path, with all below', () => {
    const omitted = ['inside.others', 'places.*.street'];
    expect(summary(nested, 'user', { whole: true, omitted, around: 'user,' })).toEqual([
      'inside.address.street: user.contact.address.street (declared on Address)',
    ]);
  });
});

describe('answers that nobody further out can better', () => {
  const settled = (type: string, expression = 'value', declaration = `declare const value: ${type};`): boolean =>
    asked(`${declaration} use(${expression})`, expression, { around: `${expression})` }).settled;

  it('are booleans, functions and nothing', () => {
    expect(
      ['boolean', 'boolean | undefined', 'undefined', 'null', 'true', '() => string'].map((type) => settled(type)),
    ).toEqual(Array.from({ length: 6 }, () => true));
  });

  it('are not text, numbers, enums and any: a caller may hand over what it knows', () => {
    expect(['string', 'number', "'f' | 'm'", 'any', 'unknown', '{ a: string }'].map((type) => settled(type))).toEqual(
      Array.from({ length: 6 }, () => false),
    );
  });

  it('are declared to be none', () => {
    const source =
      'interface Shop { /** @personalData none - the address of the shop */ email: string } declare const shop: Shop; use(shop.email)';
    expect(asked(source, 'shop.email')).toEqual({ data: [], settled: true });
    expect(asked(source, 'shop', { whole: true, around: 'shop.email)' })).toEqual({ data: [], settled: false });
  });

  it('are members of a holder that is declared to be none', () => {
    const source =
      '/** @personalData none - a shop */ interface Shop { email: string } declare const shop: Shop; use(shop.email)';
    expect(asked(source, 'shop.email')).toEqual({ data: [], settled: true });
  });
});

describe('what names give away', () => {
  it('is known of untyped values', () => {
    expect(summary('function f(user: any) { use(user.email) }', 'user.email')).toEqual([
      ": user.contact.email (inferred from the name 'email')",
    ]);
  });

  it('is known of a path below an untyped value', () => {
    expect(
      summary('function f(user: any) { use(user) }', 'user', { path: ['contact', 'email'], around: 'user) }' }),
    ).toEqual([": user.contact.email (inferred from the name 'email')"]);
  });

  it('is known of members of a whole object', () => {
    expect(
      summary('interface U { email: string; n: number } declare const u: U; use(u)', 'u', {
        whole: true,
        around: 'u)',
      }),
    ).toEqual(["email: user.contact.email (inferred from the name 'email')"]);
  });

  it('is nothing where a closed set of words cannot hold it', () => {
    expect(summary("interface C { email: 'work' | 'home' } declare const c: C; use(c.email)", 'c.email')).toEqual([]);
    expect(summary("const email = 'email'; use(email)", 'email', { around: 'email)' })).toEqual([]);
  });

  it("is nothing where another package's author chose the name", () => {
    const files = {
      '/app/node_modules/sdk/package.json': '{ "name": "sdk", "types": "index.d.ts" }',
      '/app/node_modules/sdk/index.d.ts': 'export interface Options { email: string; nested: { phoneNumber: string } }',
    };
    const source = "import type { Options } from 'sdk'; declare const o: Options; use(o.email, o)";
    expect(summary(source, 'o.email', {}, files)).toEqual([]);
    expect(summary(source, 'o', { whole: true, around: 'o)' }, files)).toEqual([]);
    const taken = "import type { Options } from 'sdk'; declare const o: Options; const { email } = o; use(email)";
    expect(summary(taken, 'email', { around: 'email)' }, files)).toEqual([]);
  });

  it("is known through another package's generic type", () => {
    const files = {
      '/app/node_modules/sdk/package.json': '{ "name": "sdk", "types": "index.d.ts" }',
      '/app/node_modules/sdk/index.d.ts':
        'export interface Page<T> { email: string; items: T[]; first: T; next: Page<T> }',
    };
    const source =
      "import type { Page } from 'sdk'; interface U { email: string } declare const page: Page<U>; use(page)";
    expect(summary(source, 'page', { whole: true, around: 'page)' }, files).map((line) => line.split(':')[0])).toEqual([
      'first.email',
      'items.*.email',
    ]);
  });

  it('is known of models that Prisma generates from the schema', () => {
    const files = {
      '/app/node_modules/@prisma/client/package.json': '{ "name": "@prisma/client", "types": "index.d.ts" }',
      '/app/node_modules/@prisma/client/index.d.ts': "export * from '.prisma/client';",
      '/app/node_modules/.prisma/client/index.d.ts': `export type $UserPayload = { scalars: {
        email: string,
        /** @personalData user.name */
        handle: string } };
        export type User = { [K in keyof $UserPayload['scalars']]: $UserPayload['scalars'][K] };`,
    };
    const source = "import type { User } from '@prisma/client'; declare const user: User; use(user)";
    expect(summary(source, 'user', { whole: true, around: 'user)' }, files)).toEqual([
      "email: user.contact.email (inferred from the name 'email')",
      'handle: user.name (declared on User)',
    ]);
  });

  it('is known of form entries', () => {
    expect(summary("declare const form: FormData; use(form.get('email'))", "form.get('email')")).toEqual([
      ": user.contact.email (inferred from the name 'email')",
    ]);
  });

  it('is known of what a schema validates', () => {
    const files = {
      '/app/node_modules/zod/package.json': '{ "name": "zod", "types": "index.d.ts" }',
      '/app/node_modules/zod/index.d.ts': `interface S<T> { email(): S<T> }
        export declare const z: { string(): S<string>; object<T>(shape: { [K in keyof T]: S<T[K]> }): { parse(v: unknown): { [K in keyof T]: T[K] } } };`,
    };
    const source =
      "import { z } from 'zod'; const Form = z.object({ handle: z.string().email() }); const form = Form.parse({}); use(form.handle)";
    expect(summary(source, 'form.handle', {}, files)).toEqual([
      ": user.contact.email (inferred from its validator 'z.string().email()')",
    ]);
  });

  it('is known of JSX inputs by their autocomplete token', () => {
    const tsx = '/app/src/form.tsx';
    const source =
      'declare namespace JSX { interface IntrinsicElements { input: any } }\nconst f = (v: string) => <input autoComplete="email" value={v} />;';
    const facts = typeFactsOf(compilerOf({ [tsx]: source }));
    const { data } = facts.personalData({
      origin: locationIn({ [tsx]: source }, tsx, 'v', '{v}'),
      path: [],
      whole: false,
      omitted: [],
    });
    expect(data).toMatchObject([{ evidence: { reason: "inferred from the autocomplete token 'email'" } }]);
  });
});

describe('whether a result could carry data', () => {
  const carries = (type: string): boolean => {
    const files = { [file]: `declare function f(): ${type}; use(f())` };
    return typeFactsOf(compilerOf(files)).couldCarry(locationIn(files, file, 'f()', 'f())'));
  };

  it('is denied for numbers, booleans, literals and nothing, promised or not', () => {
    const types = [
      'number',
      'boolean',
      'void',
      'never',
      'null',
      'bigint',
      "'a' | 'b'",
      'Promise<void>',
      'Promise<boolean>',
      'number[]',
      'number | undefined',
    ];
    expect(types.filter(carries)).toEqual([]);
  });

  it('is granted to all else', () => {
    const types = [
      'string',
      'any',
      'unknown',
      '{ a: string }',
      'string[]',
      'Promise<string>',
      'Date',
      'string | number',
      'Response',
    ];
    expect(types.filter((type) => !carries(type))).toEqual([]);
  });
});

describe('broken programs', () => {
  it('give no answer instead of an error', () => {
    const source =
      'type A = A[]; interface B extends B { x: C<B> } type C<T> = { d: C<C<T>> }; declare const a: A, b: B; use(b, a, (c.d).e, )';
    for (const expression of ['a', 'b', '(c.d).e', 'use(b, a, (c.d).e, )']) {
      expect(asked(source, expression, { whole: true, path: ['x'] }).data).toEqual([]);
      expect(asked(source, expression, { whole: true }).data).toEqual([]);
    }
    expect(asked(source, 'use(b').data).toEqual([]);
  });

  it('end in time where a type recurs for ever', () => {
    const source =
      'interface Box<T> { value: T; next: Box<Box<T>>; left: Box<T[]>; right: Box<{ t: T }> } declare const box: Box<string>; use(box)';
    expect(asked(source, 'box', { whole: true, around: 'box)' }).data).toEqual([]);
  });
});
