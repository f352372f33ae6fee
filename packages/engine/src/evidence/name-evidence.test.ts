import { describe, expect, it } from 'vitest';

import { compilerOf, locationIn } from '../compiler/program.test-support.ts';
import { summary } from './questions.test-support.ts';
import { typeFactsOf } from './type-facts.ts';

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

  it('is nothing below an untyped configuration, persons aside', () => {
    const asks = (...path: string[]) => ({ path, around: 'config)' });
    const source = 'declare const config: any; use(config)';
    expect(summary(source, 'config', asks('memories', '*', 'securityAnswer'))).toEqual([]);
    expect(summary(source, 'config', asks('mail', 'phone'))).toEqual([]);
    expect(summary(source, 'config', asks('user', 'email'))).toHaveLength(1);
  });

  it('is nothing where the type leaves the member out', () => {
    const user = 'interface User { id: string; email: string; plan: string }';
    const asks = { path: ['email'], around: 'u)' };
    expect(summary(`${user} declare const u: Partial<Omit<User, 'email'>> | undefined; use(u)`, 'u', asks)).toEqual([]);
    const later = `${user} type Rest = Partial<Omit<User, 'email'>>; declare const u: Rest | Promise<Rest>; use(u)`;
    expect(summary(later, 'u', asks)).toEqual([]);
    expect(summary(`${user} declare const u: Partial<User> | undefined; use(u)`, 'u', asks)).toEqual([
      ": user.contact.email (inferred from the name 'email')",
    ]);
    expect(summary('declare const u: {}; use(u)', 'u', asks)).toHaveLength(1);
    expect(
      summary("import { Base } from 'gone'; class U extends Base { id = 1 } declare const u: U; use(u)", 'u', asks),
    ).toHaveLength(1);
  });

  it('is nothing where the name is that of a class or function itself', () => {
    const source = 'class Customer { name = "" } function user() {} use(Customer, user)';
    expect(summary(source, 'Customer', { path: ['name'], around: 'Customer, ' })).toEqual([]);
    expect(summary(source, 'user', { path: ['name'], around: ' user)' })).toEqual([]);
    const instance = 'class Customer { name = "" } const one = new Customer(); use(one)';
    expect(summary(instance, 'one', { path: ['name'], around: 'one)' })).toEqual([
      ": user.name (inferred from the name 'name' of a person 'Customer')",
    ]);
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

  it('is known of a person whom another package describes', () => {
    const files = {
      '/app/node_modules/sign-in/package.json': '{ "name": "sign-in", "types": "index.d.ts" }',
      '/app/node_modules/sign-in/index.d.ts':
        'export interface User { id: string; email: string } export interface Mailbox { email: string }',
    };
    const source = (type: string) =>
      `import type { ${type} } from 'sign-in'; declare const one: ${type}; use(one.email)`;
    expect(summary(source('User'), 'one.email', {}, files)).toEqual([
      ": user.contact.email (inferred from the name 'email')",
    ]);
    expect(summary(source('Mailbox'), 'one.email', {}, files)).toEqual([]);
  });

  it('is known of what a function is handed in a bag of options', () => {
    const source = 'export function invite(options: { email: string; port: number }) { use(options.email); }';
    expect(summary(source, 'options.email')).toEqual([": user.contact.email (inferred from the name 'email')"]);
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

  it('goes by the object that holds a value, where objects are nested', () => {
    const user =
      'interface User { company: { address: string }; home: { address: string } } declare const user: User;\n';
    expect(summary(`${user}use(user.company.address)`, 'user.company.address')).toEqual([]);
    expect(summary(`${user}use(user.home.address)`, 'user.home.address')).toEqual([
      ": user.contact.address (inferred from the name 'address' of a person 'User')",
    ]);
  });

  const zod = {
    '/app/node_modules/zod/package.json': '{ "name": "zod", "types": "index.d.ts" }',
    '/app/node_modules/zod/index.d.ts': `interface S<T> { email(): S<T>; max(length: number, message: string): S<T> }
      export declare const z: { string(): S<string>; object<T>(shape: { [K in keyof T]: S<T[K]> }): { parse(v: unknown): { [K in keyof T]: T[K] } } };`,
  };

  it.each([
    ['z.string().email()', 'z.string().email()'],
    [
      "z.string().max(200, 'Longer than what anybody has ever typed').email()",
      "z.string().max(200, 'Longer than what anybody has ever type…",
    ],
  ])('is known of what a schema validates: %s', (schema, quoted) => {
    const source = `import { z } from 'zod'; const Form = z.object({ handle: ${schema} }); const form = Form.parse({}); use(form.handle)`;
    expect(summary(source, 'form.handle', {}, zod)).toEqual([
      `: user.contact.email (inferred from its validator '${quoted}')`,
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
