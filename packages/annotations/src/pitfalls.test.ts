import { describe, expect, it } from 'vitest';

import { userProjectOf } from './testing/user-project.ts';

const objectFirst = `
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
declare const user: DeepReadonly<{ email: Email }>;
export const email: string = user.email;
`;

const primitivesFirst = `
type DeepReadonly<T> = T extends string | number | boolean | bigint | null | undefined
  ? T
  : T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
declare const user: DeepReadonly<{ email: Email }>;
export const email: string = user.email;
`;

const protectedOutputs = `
import type { Email, Encrypted, Pseudonymized } from '@privet/annotations';
declare const clear: Email;
declare const hash: Pseudonymized<string, 'user.contact.email'>;
declare const fromDatabase: string;
export const accepted: Encrypted<string, 'user.contact.email'> = fromDatabase;
// @ts-expect-error
export const inTheClear: Encrypted<string, 'user.contact.email'> = clear;
// @ts-expect-error
export const onlyHashed: Encrypted<string, 'user.contact.email'> = hash;
export const text: string = accepted;
`;

const unions = `
import type { Email, PhoneNumber } from '@privet/annotations';
declare const email: Email;
declare const phone: PhoneNumber;
declare const plain: string;
export const either = Math.random() > 0.5 ? email : phone;
export const orLiteral = Math.random() > 0.5 ? email : '';
export const orPlain = Math.random() > 0.5 ? email : plain;
export const lower = email.toLowerCase();
`;

const extensions = `
import type { Personal } from '@privet/annotations';
export type Own = Personal<string, 'user.contact.email.work', 'newsletter.weekly'>;
export const own: Own = 'a@b.c';
`;

function withImport(entry: string, code: string): string {
  return `import type { Email } from '${entry}';\n${code}`;
}

const project = userProjectOf({
  'object-first.ts': withImport('@privet/annotations', objectFirst),
  'object-first-transparent.ts': withImport('@privet/annotations/transparent', objectFirst),
  'primitives-first.ts': withImport('@privet/annotations', primitivesFirst),
  'protected.ts': protectedOutputs,
  'unions.ts': unions,
  'extensions.ts': extensions,
});

describe('recursive mapped types', () => {
  it('take a tagged string apart when they ask for objects first', () => {
    expect(project.errorsIn('object-first.ts')).toEqual([expect.stringContaining('TS2322')]);
  });

  it('work when they ask for primitives first, or with transparent types', () => {
    expect(project.errorsIn('primitives-first.ts')).toEqual([]);
    expect(project.errorsIn('object-first-transparent.ts')).toEqual([]);
  });
});

describe('protected types', () => {
  it('take plain values, but no personal data in the clear or protected otherwise', () => {
    expect(project.errorsIn('protected.ts')).toEqual([]);
  });
});

describe('unions', () => {
  it('keep both tags, and the tag beside a literal', () => {
    expect(project.hoverOf('unions.ts', 'either')).toBe('Email | PhoneNumber');
    expect(project.hoverOf('unions.ts', 'orLiteral')).toBe('Email | ""');
  });

  it('lose the tag beside a plain string, and in results of methods, where the data flow takes over', () => {
    expect(project.hoverOf('unions.ts', 'orPlain')).toBe('string');
    expect(project.hoverOf('unions.ts', 'lower')).toBe('string');
  });
});

describe("categories and purposes of one's own", () => {
  it('are accepted', () => {
    expect(project.errorsIn('extensions.ts')).toEqual([]);
  });
});
