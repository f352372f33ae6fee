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

function asked(source: string, expression: string, { path = [], whole = false, omitted = [], around }: Question = {}, files: ProgramFiles = {}) {
  const all = { ...installedAnnotations, ...files, [file]: source };
  const facts = typeFactsOf(compilerOf(all));
  return facts.personalData({ origin: locationIn(all, file, expression, around ?? expression), path, whole, omitted });
}

/** `path: category (reason)` of every datum. */
function summary(...question: Parameters<typeof asked>): readonly string[] {
  return asked(...question).data.map(({ path, category, evidence }) => `${path.join('.')}: ${category} (${evidence.reason})`);
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
    expect(summary(`${user}use(user)`, 'user', { path: ['mail'], around: 'user)' })).toEqual([': user.contact.email (declared on User)']);
  });

  it('is known of a whole object, by the paths of its members', () => {
    expect(summary(`${user}use(user)`, 'user', { whole: true, around: 'user)' })).toEqual(['mail: user.contact.email (declared on User)']);
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
      { category: 'user.contact.email', purposes: ['essential.service'], evidence: { reason: 'declared by Personal<…>' } },
    ]);
  });
});

describe('what names give away', () => {
  it('is known of untyped values', () => {
    expect(summary('function f(user: any) { use(user.email) }', 'user.email')).toEqual([
      ": user.contact.email (inferred from the name 'email')",
    ]);
  });
});
