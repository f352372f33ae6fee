import { describe, expect, it } from 'vitest';

import { compilerOf } from '../compiler/program.test-support.ts';
import { installedAnnotations } from '../evidence/annotations.test-support.ts';
import type { PersonalDeclaration } from '../file-view.ts';
import { applied } from './edits.test-support.ts';
import { personalDeclarationsOf } from './personal-declarations.ts';

const file = '/app/source.ts';

function declarationsOf(text: string): readonly PersonalDeclaration[] {
  return personalDeclarationsOf(compilerOf({ [file]: text, ...installedAnnotations }), file);
}

/** `Holder.name category strength-or-declared` of each. */
function summaryOf(text: string): readonly string[] {
  return declarationsOf(text).map(
    ({ holder, name, category, evidence }) =>
      `${holder === undefined ? '' : `${holder}.`}${name} ${category} ${evidence.level === 'declared' ? 'declared' : evidence.strength}`,
  );
}

describe('personalDeclarationsOf, objects', () => {
  it('leaves a field alone whose type says of its own members what they are', () => {
    const diagnosis = `
      interface Diagnosis {
        /** @personalData user.health_and_medical */
        icd: string;
      }`;
    const holder = 'interface Encounter { diagnoses: Diagnosis[] }';
    expect(summaryOf(`${diagnosis}${holder}`)).toEqual(['Diagnosis.icd user.health_and_medical declared']);
    expect(summaryOf(`interface Diagnosis { icd: string }${holder}`)).toEqual([
      'Encounter.diagnoses user.health_and_medical strong',
    ]);
  });
});

describe('personalDeclarationsOf, schemas of a type', () => {
  it('leaves a field alone that the type of the schema annotates', () => {
    const schema = (type: string) => `
      import { Schema } from 'mongoose';
      interface User {
        ${type}
      }
      export const users = new Schema<User>({ email: { type: String, unique: true } });`;
    expect(summaryOf(schema('/** @personalData user.contact.email */ email: string;'))).toEqual([
      'User.email user.contact.email declared',
    ]);
    expect(summaryOf(schema('plan: string;'))).toEqual(['users.email user.contact.email strong']);
  });
});

describe('personalDeclarationsOf, declared', () => {
  it('reads JSDoc of members, with purposes', () => {
    const [email] = declarationsOf(`
      interface User {
        /** Login e-mail.
         * @personalData user.contact.email
         * @purpose essential.service.authentication, marketing.communications.email
         */
        email: string;
      }`);
    expect(email).toMatchObject({
      name: 'email',
      holder: 'User',
      category: 'user.contact.email',
      evidence: { level: 'declared', strength: 'strong', reason: 'declared on User' },
      purposes: ['essential.service.authentication', 'marketing.communications.email'],
    });
  });

  it('points at the name', () => {
    const text = 'interface User { /** @personalData user.contact.email */ email: string }';
    const [email] = declarationsOf(text);
    expect(text.slice(email?.range.start, email?.range.end)).toBe('email');
  });

  it('hands the purpose of a holder down, unless a member has its own', () => {
    const declarations = declarationsOf(`
      /** @purpose essential.service.delivery */
      interface Order {
        /** @personalData user.name */
        customer: string;
        /**
         * @personalData user.contact.email
         * @purpose marketing.communications.email
         */
        email: string;
        phone: string;
      }`);
    expect(declarations.map(({ purposes }) => purposes)).toEqual([
      ['essential.service.delivery'],
      ['marketing.communications.email'],
      ['essential.service.delivery'],
    ]);
  });

  it('reads types of the annotations package', () => {
    const text = `
      import type { Personal } from '@privet/annotations';
      interface User {
        mail: Personal<string, 'user.contact.email', 'essential.service.account'>;
      }`;
    expect(declarationsOf(text)).toMatchObject([
      {
        name: 'mail',
        category: 'user.contact.email',
        purposes: ['essential.service.account'],
        evidence: { level: 'declared' },
      },
    ]);
  });

  it('reads annotated parameters, variables, parameter properties and types', () => {
    expect(
      summaryOf(`
        function greet(/** @personalData user.name */ whom: string) {}
        /** @personalData user.contact.email */
        const recipient = 'a@b.c';
        class Mailer { constructor(/** @personalData user.contact.email */ private to: string) {} }
        /** @personalData user.location.precise */
        interface Position { x: number; y: number }`),
    ).toEqual([
      'whom user.name declared',
      'recipient user.contact.email declared',
      'Mailer.to user.contact.email declared',
      'Position user.location.precise declared',
    ]);
  });

  it('keeps silent where somebody said no', () => {
    expect(
      summaryOf(`
        interface User {
          /** @personalData none - a shared mailbox */
          email: string;
        }`),
    ).toEqual([]);
  });
});

describe('personalDeclarationsOf, inferred', () => {
  it.each([
    [
      'an interface',
      'interface SignupForm { email: string; password: string; acceptTerms: boolean; onEmailChange: (email: string) => void }',
      ['SignupForm.email user.contact.email strong', 'SignupForm.password user.authorization.password strong'],
    ],
    [
      'a type literal',
      'type Customer = { name: string; addresses: string[]; plan: string };',
      ['Customer.name user.name strong', 'Customer.addresses user.contact.address strong'],
    ],
    [
      'a class with decorators',
      'class CreateUserDto { @IsEmail() contact!: string; @IsString() firstName!: string; @IsBoolean() email!: boolean }\ndeclare const IsEmail: any, IsString: any, IsBoolean: any;',
      ['CreateUserDto.contact user.contact.email strong', 'CreateUserDto.firstName user.name.first strong'],
    ],
    [
      'a zod schema',
      "import { z } from 'zod';\nexport const signupSchema = z.object({ to: z.string().email(), dob: z.date(), newsletter: z.boolean(), address: z.object({ city: z.string() }) });",
      [
        'signupSchema.to user.contact.email strong',
        'signupSchema.dob user.demographic.date_of_birth strong',
        'signupSchema.address user.contact.address strong',
        'signupSchema.city user.contact.address.city strong',
      ],
    ],
    [
      'a drizzle table',
      "import { pgTable, text, serial, boolean } from 'drizzle-orm/pg-core';\nexport const users = pgTable('users', { id: serial('id'), email: text('email').notNull(), name: text('name'), emailVerified: boolean('email_verified') });",
      ['users.id user.unique_id weak', 'users.email user.contact.email strong', 'users.name user.name strong'],
    ],
    [
      'a mongoose schema',
      "import mongoose from 'mongoose';\nconst UserSchema = new mongoose.Schema({ email: { type: String, required: true }, phone: String, contact: { lastName: String }, phoneVerified: Boolean });",
      [
        'UserSchema.email user.contact.email strong',
        'UserSchema.phone user.contact.phone_number strong',
        'UserSchema.contact user.contact weak',
        'UserSchema.lastName user.name.last strong',
      ],
    ],
    [
      'a typebox schema',
      "import { Type } from '@sinclair/typebox';\nconst Body = Type.Object({ mail: Type.String({ format: 'email' }) });",
      ['Body.mail user.contact.email strong'],
    ],
    [
      'parameter properties',
      'class Patient { constructor(public readonly diagnosis: string, private ssn: string) {} }',
      [
        'Patient.diagnosis user.health_and_medical strong',
        'Patient.ssn user.government_id.national_identification_number strong',
      ],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(summaryOf(text)).toEqual(expected);
  });

  it.each([
    ['a local variable', "const email = 'a@b.c'; function f(password: string) {}"],
    ['an object that is no schema', "send({ email: 'a@b.c' }); const config = { password: process.env.PASSWORD };"],
    ['settings', 'interface SmtpConfig { host: string; username: string; password: string }'],
    ['error messages of a form', 'interface SignupFormErrors { email?: string; password?: string }'],
    ['handlers of a component', 'interface Props { email: () => void; onPassword(password: string): void }'],
    [
      'services',
      'class EmailService {}\nclass UserController { constructor(private readonly email: EmailService) {} }',
    ],
    ['a nested thing', 'interface User { company: { address: string } }'],
    [
      'a nested thing of a schema',
      "import { z } from 'zod';\nconst User = z.object({ company: z.object({ address: z.string() }) });",
    ],
    ['statics and getters', "class User { static email = ''; get password() { return ''; } }"],
    ['a product', 'interface Product { name: string; title: string; address: string }'],
    ['members of an annotated type', '/** @personalData user.contact */\ninterface Contact { name: string }'],
  ])('says nothing of %s', (_, text) => {
    expect(summaryOf(text).filter((line) => !line.endsWith('declared'))).toEqual([]);
  });

  it('says nothing of a file that it does not know', () => {
    expect(personalDeclarationsOf(compilerOf({}), file)).toEqual([]);
  });
});

describe('suggestions of a declaration', () => {
  /** The text after its only inferred declaration took its first suggestion, with the declarations read back. */
  function annotated(text: string, suggestion = 0): { readonly text: string; readonly readBack: readonly string[] } {
    const [declaration] = declarationsOf(text);
    const edits = declaration?.suggestions()[suggestion]?.edits;
    if (!edits) throw new Error('no suggestion');
    const changed = applied(text, edits);
    return { text: changed, readBack: summaryOf(changed) };
  }

  it.each([
    [
      'a member',
      'interface Form {\n  email: string;\n}\n',
      'interface Form {\n  /** @personalData user.contact.email */\n  email: string;\n}\n',
    ],
    [
      'a one-line interface',
      'interface Form { id: string; email: string }',
      'interface Form { id: string; /** @personalData user.contact.email */ email: string }',
    ],
    [
      'a one-line interface with a comment',
      'interface Form { /** Login e-mail. */ email: string }',
      'interface Form { /** Login e-mail. @personalData user.contact.email */ email: string }',
    ],
    [
      'a member with a one-line comment',
      'interface Form {\n\t/** Login e-mail. */\n\temail: string;\n}\n',
      'interface Form {\n\t/**\n\t * Login e-mail.\n\t * @personalData user.contact.email\n\t */\n\temail: string;\n}\n',
    ],
    [
      'a member with a block',
      'interface Form {\n  /**\n   * Login e-mail.\n   */\n  email: string;\n}\n',
      'interface Form {\n  /**\n   * Login e-mail.\n   * @personalData user.contact.email\n   */\n  email: string;\n}\n',
    ],
    [
      'a member with a block that ends on its last line',
      'interface Form {\n  /** Login\n   * e-mail. */\n  email: string;\n}\n',
      'interface Form {\n  /** Login\n   * e-mail.\n   * @personalData user.contact.email\n   */\n  email: string;\n}\n',
    ],
    [
      'a member below a line comment',
      'interface Form {\n  // Login e-mail.\n  email: string;\n}\n',
      'interface Form {\n  // Login e-mail.\n  /** @personalData user.contact.email */\n  email: string;\n}\n',
    ],
    [
      'a decorated field',
      'declare const Column: any;\nclass Form {\n  @Column()\n  email!: string;\n}\n',
      'declare const Column: any;\nclass Form {\n  /** @personalData user.contact.email */\n  @Column()\n  email!: string;\n}\n',
    ],
    [
      'a schema field',
      "import { z } from 'zod';\nconst form = z.object({\n  email: z.string(),\n});\n",
      "import { z } from 'zod';\nconst form = z.object({\n  /** @personalData user.contact.email */\n  email: z.string(),\n});\n",
    ],
    [
      'a parameter property',
      'class Form { constructor(private email: string) {} }',
      'class Form { constructor(/** @personalData user.contact.email */ private email: string) {} }',
    ],
    [
      'a Windows file',
      'interface Form {\r\n  /** Login e-mail. */\r\n  email: string;\r\n}\r\n',
      'interface Form {\r\n  /**\r\n   * Login e-mail.\r\n   * @personalData user.contact.email\r\n   */\r\n  email: string;\r\n}\r\n',
    ],
  ])('annotate %s', (_, before, after) => {
    const { text, readBack } = annotated(before);
    expect(text).toBe(after);
    expect(readBack).toHaveLength(1);
    expect(readBack[0]).toMatch(/email user\.contact\.email declared$/);
  });

  it('say no for good', () => {
    const { text, readBack } = annotated('interface Form {\n  email: string;\n}\n', 1);
    expect(text).toBe('interface Form {\n  /** @personalData none - not about a person */\n  email: string;\n}\n');
    expect(readBack).toEqual([]);
  });

  it('have titles in the imperative', () => {
    const [declaration] = declarationsOf('interface Form { email: string }');
    expect(declaration?.suggestions().map(({ kind, title }) => [kind, title])).toEqual([
      ['annotate', "Annotate 'email' as user.contact.email"],
      ['annotate', "Annotate 'email' as no personal data"],
    ]);
  });

  it('declare the purpose that the holder makes plain', () => {
    const text = 'interface NewsletterForm {\n  /** @personalData user.contact.email */\n  email: string;\n}\n';
    const [declaration] = declarationsOf(text);
    const suggestions = declaration?.suggestions() ?? [];
    expect(suggestions.map(({ title }) => title)).toEqual([
      "Declare that 'email' is held for marketing.communications.email",
    ]);
    const changed = applied(text, suggestions[0]?.edits ?? []);
    expect(changed).toBe(
      'interface NewsletterForm {\n  /**\n   * @personalData user.contact.email\n   * @purpose marketing.communications.email\n   */\n  email: string;\n}\n',
    );
    expect(declarationsOf(changed)[0]?.purposes).toEqual(['marketing.communications.email']);
  });

  it('offer up to three purposes where it is not plain', () => {
    const [declaration] = declarationsOf('interface Form { /** @personalData user.contact.email */ email: string }');
    expect(declaration?.suggestions()).toHaveLength(3);
  });

  it('declare a purpose beside a type', () => {
    const text =
      "import type { Personal } from '@privet/annotations';\ninterface LoginForm {\n  mail: Personal<string, 'user.contact.email'>;\n}\n";
    const [declaration] = declarationsOf(text);
    const changed = applied(text, declaration?.suggestions()[0]?.edits ?? []);
    expect(declarationsOf(changed)).toMatchObject([
      { category: 'user.contact.email', purposes: ['essential.service.authentication'] },
    ]);
  });

  it('leave a declared purpose alone', () => {
    const text = 'interface A { /** @personalData user.name @purpose sales */ a: string }';
    expect(declarationsOf(text)[0]?.suggestions()).toEqual([]);
  });
});
