import { describe, expect, it } from 'vitest';

import { compilerOf } from './program.test-support.ts';

const file = '/app/users.ts';

function surfaceOf(text: string, name = file): string | undefined {
  return compilerOf({ [name]: text }).surfaceOf(name);
}

const text = `/** Told to all. */
export interface User { email: string }
const prefix = 'u_';
const limits = { most: 10 };
export type Limits = typeof limits;
export function find(id: string): User | undefined {
  return id === '' ? undefined : { email: id };
}
export const key = (user: User) => prefix + user.email;
export class Users {
  readonly all;
  constructor() {
    this.all = [find('1')];
  }
  first() {
    return this.all[0];
  }
}
void find(prefix);
`;

describe('what a file shows to the types of others', () => {
  it.each([
    ['what a function does whose type is written', "id === ''", "id === 'none'"],
    ['what a function does that returns the same type', 'prefix + user.email', 'user.email + prefix'],
    ['a name that nothing shown mentions', "prefix = 'u_'", "prefix = 'user_'"],
    ['another such name', 'const limits', 'const other = 1;\nconst limits'],
    ['a statement that declares nothing', 'void find(prefix)', 'void key'],
  ])('leaves out %s', (_what, from, to) => {
    expect(text).toContain(from);
    expect(surfaceOf(text.replace(from, to))).toBe(surfaceOf(text));
  });

  it.each([
    ['a comment on a declaration', 'Told to all', '@personalData user.contact.email'],
    ['a member', 'email: string', 'email: string; name?: string'],
    ['what a function returns', 'prefix + user.email', '[prefix, user.email]'],
    ['what a method returns', 'this.all[0]', 'this.all.length'],
    ['what a constructor assigns', "[find('1')]", '[1]'],
    ['a name that a shown type mentions', 'most: 10', "most: 'ten'"],
    ['a type that a body declares', 'prefix + user.email;', '{ type Key = { id: 1 }; return {} as Key; };'],
    ['a call that may write to what is shown', 'void find(prefix)', 'all.push(find(prefix))'],
    ['a name that is exported', 'const prefix', 'export const prefix'],
  ])('holds %s', (_what, from, to) => {
    expect(text).toContain(from);
    expect(surfaceOf(text.replace(from, to))).not.toBe(surfaceOf(text));
  });

  it('tells types that a body declares apart', () => {
    const made = (type: string): string =>
      `export function make() {\n  interface Made { at: ${type} }\n  return {} as Made;\n}\n`;
    expect(surfaceOf(made('string'))).not.toBe(surfaceOf(made('number')));
  });

  it('finds names that begin with a sign', () => {
    const typed = (value: string): string => `const $db = ${value};\nexport type Db = typeof $db;\n`;
    expect(surfaceOf(typed('1'))).not.toBe(surfaceOf(typed("'one'")));
  });

  it('is not known of JavaScript, where functions may add to what is exported', () => {
    expect(surfaceOf('export function make() {}\n', '/app/users.js')).toBeUndefined();
  });
});
