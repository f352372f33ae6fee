/** A way that personal data takes through TypeScript code, ending as the argument of `use(…)`. */
export interface SurvivalScenario {
  readonly name: string;
  /** What follows the prelude; its last call is `use(…)`. */
  readonly code: string;
  /**
   * Who must know the argument of `use`: types and declarations, where the prelude tags by type (`types`) or even where
   * it tags by comment alone (`comments`), or nobody but data flow (`flow`).
   */
  readonly knownBy: 'comments' | 'types' | 'flow';
}

const rest = `
declare const u: User;
declare const users: User[];
declare const absent: User | undefined;
declare const flag: boolean;
declare const text: string;
declare function load(): Promise<User>;
declare function use(value: unknown): void;
`;

/** Declarations that every scenario stands on, tagged by type. */
export const taggedPrelude = `import type { Personal } from '@privet/annotations';
type Email = Personal<string, 'user.contact.email'>;
interface Home { street: Personal<string, 'user.contact.address.street'> }
interface User {
  id: string;
  email: Email;
  backup?: Email;
  other: Email | null;
  inner: Personal<string | null, 'user.contact.email'>;
  age: Personal<number, 'user.demographic.age_range'>;
  born: Personal<Date, 'user.demographic.date_of_birth'>;
  gender: Personal<'f' | 'm' | 'x', 'user.demographic.gender'>;
  adult: Personal<boolean, 'user.demographic.age_range'>;
  home: Home;
}
interface Admin { email: Email; level: number }
${rest}`;

/** The same declarations, tagged by comments. */
export const commentedPrelude = `/** @personalData user.contact.email */
type Email = string;
interface Home { /** @personalData user.contact.address.street */ street: string }
interface User {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.contact.email */
  backup?: string;
  /** @personalData user.contact.email */
  other: string | null;
  /** @personalData user.contact.email */
  inner: string | null;
  /** @personalData user.demographic.age_range */
  age: number;
  /** @personalData user.demographic.date_of_birth */
  born: Date;
  /** @personalData user.demographic.gender */
  gender: 'f' | 'm' | 'x';
  /** @personalData user.demographic.age_range */
  adult: boolean;
  home: Home;
}
interface Admin { /** @personalData user.contact.email */ email: string; level: number }
${rest}`;

/** The survival table of ways that values take: what a type or a declaration can tell, and what it cannot. */
export const survivalScenarios: readonly SurvivalScenario[] = [
  { name: 'direct property', knownBy: 'comments', code: 'use(u.email)' },
  { name: 'const copy', knownBy: 'comments', code: 'const copy = u.email; use(copy)' },
  { name: 'let copy', knownBy: 'comments', code: 'let copy = u.email; use(copy)' },
  { name: 'declared ": string" copy', knownBy: 'comments', code: 'const copy: string = u.email; use(copy)' },
  {
    name: 'generic identity',
    knownBy: 'types',
    code: 'declare function same<T>(value: T): T; const copy = same(u.email); use(copy)',
  },
  {
    name: 'generic constrained T extends string',
    knownBy: 'types',
    code: 'declare function same<T extends string>(value: T): T; use(same(u.email))',
  },
  { name: 'Pick', knownBy: 'comments', code: "declare const part: Pick<User, 'email'>; use(part.email)" },
  { name: 'Omit', knownBy: 'comments', code: "declare const part: Omit<User, 'id'>; use(part.email)" },
  { name: 'Partial', knownBy: 'comments', code: 'declare const part: Partial<User>; use(part.email)' },
  {
    name: 'Readonly<Required>',
    knownBy: 'comments',
    code: 'declare const part: Readonly<Required<User>>; use(part.backup)',
  },
  {
    name: 'mapped or null',
    knownBy: 'comments',
    code: 'type Nulls<T> = { [K in keyof T]: T[K] | null }; declare const part: Nulls<User>; use(part.email)',
  },
  {
    name: 'mapped key remap (as)',
    knownBy: 'comments',
    code: 'type Prefixed<T> = { [K in keyof T as `x_${string & K}`]: T[K] }; declare const part: Prefixed<User>; use(part.x_email)',
  },
  {
    name: 'mapped to string',
    knownBy: 'comments',
    code: 'type Texts<T> = { [K in keyof T]: string }; declare const part: Texts<User>; use(part.email)',
  },
  {
    name: 'naive DeepReadonly',
    knownBy: 'comments',
    code: 'type Deep<T> = { readonly [K in keyof T]: T[K] extends object ? Deep<T[K]> : T[K] }; declare const part: Deep<User>; use(part.email)',
  },
  {
    name: 'naive DeepReadonly nested',
    knownBy: 'comments',
    code: 'type Deep<T> = { readonly [K in keyof T]: T[K] extends object ? Deep<T[K]> : T[K] }; declare const part: Deep<User>; use(part.home.street)',
  },
  {
    name: 'conditional infer',
    knownBy: 'types',
    code: 'type Mail<T> = T extends { email: infer E } ? E : never; declare const mail: Mail<User>; use(mail)',
  },
  {
    name: 'ReturnType',
    knownBy: 'comments',
    code: 'declare function make(): User; declare const made: ReturnType<typeof make>; use(made.email)',
  },
  { name: 'indexed access type', knownBy: 'comments', code: "declare const mail: User['email']; use(mail)" },
  {
    name: 'Exclude undefined',
    knownBy: 'types',
    code: "declare const mail: Exclude<User['backup'], undefined>; use(mail)",
  },
  { name: 'NonNullable', knownBy: 'types', code: "declare const mail: NonNullable<User['other']>; use(mail)" },
  {
    name: 'await Promise<User>',
    knownBy: 'comments',
    code: 'async function run() { const loaded = await load(); use(loaded.email) }',
  },
  {
    name: 'Promise.all',
    knownBy: 'comments',
    code: 'async function run() { const [first] = await Promise.all([load(), load()]); use(first.email) }',
  },
  {
    name: 'Awaited<Promise<Email>>',
    knownBy: 'comments',
    code: 'declare const mail: Awaited<Promise<Email>>; use(mail)',
  },
  { name: 'array index', knownBy: 'comments', code: 'use(users[0]!.email)' },
  { name: 'array map', knownBy: 'types', code: 'const mails = users.map((each) => each.email); use(mails[0])' },
  { name: 'array of tagged', knownBy: 'types', code: 'declare const mails: Email[]; use(mails[0])' },
  {
    name: 'for-of tagged array',
    knownBy: 'types',
    code: 'declare const mails: Email[]; for (const mail of mails) use(mail)',
  },
  { name: 'callback param', knownBy: 'comments', code: 'users.forEach((each) => use(each.email))' },
  { name: 'callback destructured', knownBy: 'comments', code: 'users.forEach(({ email }) => use(email))' },
  { name: 'Map.get', knownBy: 'comments', code: "declare const all: Map<string, User>; use(all.get('a')!.email)" },
  { name: 'Map<string,Email>.get', knownBy: 'types', code: "declare const all: Map<string, Email>; use(all.get('a'))" },
  { name: 'spread', knownBy: 'comments', code: 'const copy = { ...u }; use(copy.email)' },
  { name: 'spread + override', knownBy: 'comments', code: "const copy = { ...u, id: 'x' }; use(copy.email)" },
  { name: 'destructured', knownBy: 'comments', code: 'const { email } = u; use(email)' },
  { name: 'destructured renamed', knownBy: 'comments', code: 'const { email: renamed } = u; use(renamed)' },
  { name: 'rest', knownBy: 'comments', code: 'const { id, ...others } = u; use(others.email)' },
  { name: 'nested destructured', knownBy: 'comments', code: 'const { home: { street } } = u; use(street)' },
  { name: 'optional chain', knownBy: 'comments', code: 'use(absent?.email)' },
  { name: 'optional chain nested', knownBy: 'comments', code: 'use(absent?.home?.street)' },
  { name: 'non-null', knownBy: 'comments', code: 'use(absent!.email)' },
  { name: 'optional property', knownBy: 'comments', code: 'use(u.backup)' },
  { name: 'Personal or null', knownBy: 'comments', code: 'use(u.other)' },
  { name: 'Personal<string or null>', knownBy: 'comments', code: 'use(u.inner)' },
  { name: 'narrowed truthy', knownBy: 'comments', code: 'const mail = u.backup; if (mail) use(mail)' },
  { name: 'narrowed typeof', knownBy: 'comments', code: "if (typeof u.other === 'string') use(u.other)" },
  { name: 'union receiver', knownBy: 'comments', code: 'declare const who: User | Admin; use(who.email)' },
  {
    name: 'intersection receiver',
    knownBy: 'comments',
    code: 'declare const who: User & { level: number }; use(who.email)',
  },
  { name: 'object re-wrap', knownBy: 'comments', code: 'const wrapped = { mail: u.email }; use(wrapped.mail)' },
  {
    name: 'object re-wrap as const',
    knownBy: 'comments',
    code: 'const wrapped = { mail: u.email } as const; use(wrapped.mail)',
  },
  {
    name: 'shorthand re-wrap',
    knownBy: 'comments',
    code: 'const { email } = u; const wrapped = { email }; use(wrapped.email)',
  },
  { name: 'array literal', knownBy: 'types', code: 'const mails = [u.email]; use(mails[0])' },
  { name: 'array literal mixed', knownBy: 'flow', code: 'const texts = [u.email, text]; use(texts[0])' },
  { name: '?? fallback', knownBy: 'comments', code: "use(u.backup ?? 'none')" },
  { name: 'or-or fallback', knownBy: 'comments', code: "use(u.other || 'none')" },
  { name: 'ternary mixed', knownBy: 'comments', code: "use(flag ? u.email : 'none')" },
  { name: 'template literal', knownBy: 'flow', code: 'use(`to ${u.email}`)' },
  { name: 'concatenation', knownBy: 'flow', code: "use('to ' + u.email)" },
  { name: 'method .toLowerCase()', knownBy: 'flow', code: 'use(u.email.toLowerCase())' },
  { name: 'numeric direct', knownBy: 'comments', code: 'use(u.age)' },
  { name: 'numeric arithmetic', knownBy: 'flow', code: 'use(u.age + 1)' },
  { name: 'String(n)', knownBy: 'flow', code: 'use(String(u.age))' },
  { name: 'Date direct', knownBy: 'comments', code: 'use(u.born)' },
  { name: 'Date method', knownBy: 'flow', code: 'use(u.born.toISOString())' },
  { name: 'literal union', knownBy: 'comments', code: 'use(u.gender)' },
  { name: 'boolean', knownBy: 'comments', code: 'use(u.adult)' },
  { name: 'as string', knownBy: 'comments', code: 'use(u.email as string)' },
  { name: 'as any', knownBy: 'comments', code: 'use(u.email as any)' },
  {
    name: 'Record<string,unknown>',
    knownBy: 'flow',
    code: "const bag: Record<string, unknown> = { a: u.email }; use(bag['a'])",
  },
  {
    name: 'Record<string,Email>[k]',
    knownBy: 'types',
    code: 'declare const bag: Record<string, Email>; use(bag[text])',
  },
  {
    name: 'Object.values',
    knownBy: 'types',
    code: 'declare const bag: Record<string, Email>; use(Object.values(bag)[0])',
  },
  {
    name: 'Object.entries',
    knownBy: 'types',
    code: 'declare const bag: Record<string, Email>; for (const [, mail] of Object.entries(bag)) use(mail)',
  },
  { name: 'structuredClone', knownBy: 'comments', code: 'use(structuredClone(u).email)' },
  { name: 'JSON roundtrip', knownBy: 'flow', code: 'const copy = JSON.parse(JSON.stringify(u)); use(copy)' },
  { name: 'param typed User[email]', knownBy: 'comments', code: "function send(mail: User['email']) { use(mail) }" },
  { name: 'param typed string', knownBy: 'flow', code: 'function send(value: string) { use(value) } send(u.email)' },
  {
    name: 'inferred fn return',
    knownBy: 'types',
    code: 'function mailOf(who: User) { return who.email } use(mailOf(u))',
  },
  {
    name: 'class param prop',
    knownBy: 'comments',
    code: "class Mailer { constructor(private readonly to: User['email']) {} send() { use(this.to) } }",
  },
  { name: 'computed key u["email"]', knownBy: 'comments', code: "use(u['email'])" },
  { name: 'Object.assign', knownBy: 'comments', code: 'const copy = Object.assign({}, u); use(copy.email)' },
  {
    name: 'T extends {email:string} inside',
    knownBy: 'flow',
    code: 'function send<T extends { id: string; email: string }>(who: T) { use(who.email) } send(u)',
  },
  {
    name: 'T extends {email:string} result',
    knownBy: 'comments',
    code: 'declare function same<T extends { email: string }>(who: T): T; use(same(u).email)',
  },
];
