import { describe, expect, it } from 'vitest';

import { userProjectOf } from './testing/user-project.ts';

const inferredExports = `
import type { Email, Encrypted, Personal } from '@privet/annotations';
export interface User { email: Email<'marketing'>; ssn: Encrypted<string, 'user.government_id'>; born: Personal<Date, 'user.demographic.date_of_birth'> }
declare function load(): User;
export function emailOf(user: User) { return user.email; }
export const pick = (user: User) => ({ mail: user.email, secret: user.ssn });
export const first = [load()].map((user) => user.born)[0];
export const either = Math.random() > 0.5 ? load().email : load().ssn;
export class Session { readonly user = load(); email = load().email; get born() { return this.user.born; } }
export default async function latest() { return load().email; }
`;

const withoutImport = `
import { pick } from './inferred.ts';
declare const user: Parameters<typeof pick>[0];
export const picked = pick(user);
export const mail = picked.mail;
`;

const annotatedExports = `
import type { Email, Personal } from '@privet/annotations';
export interface User { email: Email }
export function emailOf(user: User): Email { return user.email; }
export const ages: readonly Personal<number, 'user.demographic.age_range'>[] = [1, 2];
`;

const project = userProjectOf(
  { 'inferred.ts': inferredExports, 'without-import.ts': withoutImport },
  { allowImportingTsExtensions: true, emitDeclarationOnly: true },
);

describe('declaration files of users', () => {
  it('name inferred types by this package', () => {
    expect(project.errorsIn('inferred.ts')).toEqual([]);
    const declarations = project.declarationsOf('inferred.ts');
    expect(declarations).toContain('emailOf(user: User): Email<"marketing">');
    expect(declarations).toContain(
      'get born(): Date & import("@privet/annotations").PersonalTag<"user.demographic.date_of_birth", string>',
    );
    expect(declarations).toContain('ProtectedTag<"encrypted", "user.government_id", string>');
    expect(declarations).not.toContain('personalTag');
  });

  it('name them in files that do not import this package', () => {
    expect(project.errorsIn('without-import.ts')).toEqual([]);
    expect(project.declarationsOf('without-import.ts')).toContain(
      'mail: import("@privet/annotations").Email<"marketing">',
    );
  });

  it('can be written file by file', () => {
    const isolated = userProjectOf({ 'annotated.ts': annotatedExports }, { isolatedDeclarations: true });
    expect(isolated.errorsIn('annotated.ts')).toEqual([]);
    expect(isolated.declarationsOf('annotated.ts')).toContain('emailOf(user: User): Email');
  });
});

describe('hovers', () => {
  it.each([
    [`Email`, 'Email'],
    [`Email<'marketing'>`, 'Email<"marketing">'],
    [`Personal<string, 'user.contact.url'>`, 'string & PersonalTag<"user.contact.url", string>'],
    [`Personal<number, 'user.demographic.age_range'>`, 'number & PersonalTag<"user.demographic.age_range", string>'],
    [`Encrypted<string, 'user.name'>`, 'string & ProtectedTag<"encrypted", "user.name", string>'],
    [`Personal<'m' | 'f', 'user.demographic.gender'>`, '"m" | "f"'],
  ])('show %s as %s', (written, shown) => {
    const hovered = userProjectOf({
      'hover.ts': `import type { Email, Encrypted, Personal } from '@privet/annotations';\nexport declare const value: ${written};`,
    });
    expect(hovered.hoverOf('hover.ts', 'value')).toBe(shown);
  });
});

describe('completion', () => {
  it.each([
    [`Personal<string, '…'>`, 'user.contact.email'],
    [`Personal<string, 'user.name', '…'>`, 'marketing.communications.email'],
    [`Email<'…'>`, 'essential.service.authentication'],
    [`Email<'marketing' | '…'>`, 'essential.service.authentication'],
  ])('of %s offers %s', (written, offered) => {
    const completed = userProjectOf({
      'completion.ts': `import type { Email, Personal } from '@privet/annotations';\ndeclare const value: ${written};`,
    });
    expect(completed.completionsIn('completion.ts')).toContain(offered);
  });
});
