import { describe, expect, it } from 'vitest';

import { compilerOf, locationIn } from '../compiler/program.test-support.ts';
import { asked, file, summary } from './questions.test-support.ts';
import { typeFactsOf } from './type-facts.ts';

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

  it('brings the recipients of the holder along', () => {
    const source = `/** @recipient sendgrid
      * @purpose essential.service.account */
      interface A { /** @personalData user.name */ a: string } declare const a: A; use(a.a)`;
    const [datum] = asked(source, 'a.a').data;
    expect(datum?.recipients).toEqual(['sendgrid']);
    expect(datum?.purposes).toEqual(['essential.service.account']);
  });

  it('is known of what the library derives from a type', () => {
    const source = `${user}declare const part: Pick<typeof user, 'mail'>; use(part)`;
    expect(summary(source, 'part', { whole: true, around: 'part)' })).toEqual([
      'mail: user.contact.email (declared on User)',
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
