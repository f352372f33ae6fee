/** How plain TypeScript meets annotated types in one respect. */
export interface AssignabilityCase {
  readonly name: string;
  /** Compiles behind the prelude; `@ts-expect-error` marks errors that annotations must not swallow. */
  readonly code: string;
  /** The code of the one error that the tagged types are known to cause here, and why that stands. */
  readonly knownLimit?: { readonly error: string; readonly reason: string };
}

/** Declarations that every case may use. */
export const prelude = `
type Email = Personal<string, 'user.contact.email', 'essential.service'>;
type Name = Personal<string, 'user.name'>;
type Age = Personal<number, 'user.demographic.age_range'>;
type Dob = Personal<Date, 'user.demographic.date_of_birth'>;
type G = Personal<'m' | 'f' | 'x', 'user.demographic.gender'>;
declare const email: Email;
declare const age: Age;
declare const g: G;
declare const plain: string;
`;

/** Each respect in which an annotation must not be in the way. */
export const assignabilityCases: readonly AssignabilityCase[] = [
  { name: 'a string literal is an e-mail', code: `const e: Email = 'a@b.c';` },
  { name: 'a string is an e-mail', code: `const e: Email = plain;` },
  { name: 'an e-mail is a string', code: `const s: string = email;` },
  {
    name: 'a number is an age',
    code: `declare const n: number; const a: Age = n; const b: Age = 7; const c: number = age;`,
  },
  { name: 'a Date is a date of birth', code: `const d: Dob = new Date(); const plainDate: Date = d; d.getFullYear();` },
  {
    name: 'an object literal fills an interface with tagged fields',
    code: `interface User { email: Email; age?: Age } const u: User = { email: 'a@b.c', age: 3 };`,
  },
  {
    name: 'a plain interface and a tagged one are assigned both ways',
    code: `interface Plain { email: string } interface Tagged { email: Email }
      declare const p: Plain; declare const t: Tagged; const a: Tagged = p; const b: Plain = t;`,
  },
  {
    name: 'an array of plain strings is one of e-mails',
    code: `declare const a: string[]; const b: Email[] = a; const c: string[] = b;`,
  },
  {
    name: 'a Map of plain strings is one of e-mails',
    code: `declare const a: Map<string, string>; const b: Map<string, Email> = a; const c: Map<string, string> = b;`,
  },
  {
    name: 'a promised string is a promised e-mail',
    code: `declare const a: Promise<string>; const b: Promise<Email> = a; const c: Promise<string> = b;`,
  },
  {
    name: 'callbacks over plain and tagged values are assigned both ways',
    code: `declare let onPlain: (s: string) => void; declare let onEmail: (e: Email) => void; onPlain = onEmail; onEmail = onPlain;`,
  },
  { name: 'values cross categories', code: `const n: Name = email; const e: Email = n;` },
  {
    name: 'objects cross categories',
    code: `declare const a: { mail: Email }; const b: { mail: Name } = a; const c: { mail: Email } = b;`,
  },
  {
    name: 'a switch over a literal union is exhaustive',
    code: `function f(value: G): number { switch (value) { case 'm': return 1; case 'f': return 2; case 'x': return 3; default: { const never: never = value; return never; } } }`,
  },
  { name: 'a tagged literal union is the plain union', code: `const u: 'm' | 'f' | 'x' = g;` },
  { name: 'comparison with a literal', code: `const same: boolean = email === 'a@b.c' || g === 'm';` },
  { name: 'a mistyped literal in a comparison is an error', code: `// @ts-expect-error\nconst same = g === 'q';` },
  {
    name: 'an e-mail is an index key',
    code: `declare const r: Record<string, number>; const n: number | undefined = r[email];`,
  },
  {
    name: 'a literal union indexes an object',
    code: `const labels = { m: 'M', f: 'F', x: 'X' }; const l: string = labels[g];`,
  },
  {
    name: 'arithmetic',
    code: `let a: Age = 1; a++; a += 2; const older: boolean = age > 18; const n: number = age * 2;`,
  },
  { name: 'reassignment of an inferred variable', code: `let x = email; x = 'other'; x = plain;` },
  {
    name: 'a template literal type',
    code: 'declare const t: `${string}@${string}`; const e: Email = t; const p: Personal<`${string}@${string}`, "user.contact.email"> = t; const q: `${string}@${string}` = p;',
  },
  {
    name: 'a generic over strings',
    code: `declare function f<T extends string>(t: T): T; const s: string = f(email);`,
  },
  {
    name: 'overloads resolve',
    code: `const a: string = email.replace('@', ' at ').trim(); const b: number = Number(email); const c: number = Math.max(age, 3); const d: Date = new Date(age);`,
  },
  {
    name: 'null belongs to Personal<string | null>',
    code: `let n: Personal<string | null, 'user.name'> = null; n = plain; const s: string | null = n;`,
  },
  {
    name: 'undefined belongs to Personal<string | undefined>',
    code: `let n: Personal<string | undefined, 'user.name'> = undefined; n = plain;`,
  },
  {
    name: 'null belongs to Personal<string> | null',
    code: `let n: Email | null = null; n = plain; if (n !== null) n.length;`,
  },
  {
    name: 'a boolean stays one',
    code: `type Flag = Personal<boolean, 'user.privacy_preferences'>; let b: Flag = true; b = !b; const plainFlag: boolean = b; const t: true | false = b;`,
  },
  {
    name: 'arrays and tuples',
    code: `const a: Personal<string[], 'user.social'> = ['x']; a.push('y'); a.map((x) => x.length);
      const t: Personal<[number, number], 'user.location.precise'> = [1, 2]; const [lat, lng] = t; const n: number = lat + lng;`,
  },
  {
    name: 'an object literal is a tagged object',
    code: `const p: Personal<{ lat: number; lng: number }, 'user.location.precise'> = { lat: 1, lng: 2 }; const q: { lat: number } = p;`,
  },
  {
    name: 'an excess property of a tagged object is an error',
    code: `// @ts-expect-error\nconst p: Personal<{ lat: number; lng: number }, 'user.location.precise'> = { lat: 1, lng: 2, alt: 3 };`,
  },
  {
    name: 'a tagged record',
    code: `const r: Personal<Record<string, string>, 'user.account.settings'> = { theme: 'dark' }; const s: string | undefined = r['theme'];`,
  },
  {
    name: 'bytes',
    code: `class Buffer extends Uint8Array {} const a: Personal<Uint8Array, 'user.biometric'> = new Uint8Array(4); const b: Personal<Buffer, 'user.biometric'> = new Buffer(4); const c: Uint8Array = b; a[0];`,
  },
  {
    name: 'a bigint',
    code: `let b: Personal<bigint, 'user.financial.bank_account'> = 1n; b = b + 1n; const n: bigint = b;`,
  },
  { name: 'Personal<any> stays usable', code: `declare const a: Personal<any, 'user'>; a.b.c(); const s: string = a;` },
  {
    name: 'Personal<unknown> takes anything',
    code: `const a: Personal<unknown, 'user'> = 1; const b: Personal<unknown, 'user'> = { x: 1 }; const c: unknown = a;`,
  },
  {
    name: 'an enum stays one',
    code: `enum Sex { Male, Female } type S = Personal<Sex, 'user.demographic.gender'>; const s: S = Sex.Male; const plainSex: Sex = s;
      function f(value: S): number { switch (value) { case Sex.Male: return 1; case Sex.Female: return 2; } }`,
  },
  {
    name: 'Personal of Personal',
    code: `type Both = Personal<Personal<string, 'user.name'>, 'user.account.username'>; const b: Both = plain; const s: string = b; const e: Email = b;`,
  },
  {
    name: 'a tagged discriminant tells members of a union apart',
    code: `type Contact = { kind: Personal<'mail', 'user.contact'>; mail: string } | { kind: Personal<'phone', 'user.contact'>; phone: string };
      function f(c: Contact): string { return c.kind === 'mail' ? c.mail : c.phone; }`,
  },
  {
    name: 'typeof narrows',
    code: `declare const v: Email | number; const n: number = typeof v === 'string' ? v.length : v;`,
  },
  {
    name: 'a type predicate filters',
    code: `declare const list: (Email | undefined)[]; const some: Email[] = list.filter((x): x is Email => x !== undefined); const inferred: string[] = list.filter((x) => x !== undefined);`,
  },
  {
    name: 'a class with plain types implements a tagged interface',
    code: `interface User { email: Email; rename(name: Name): void } class Row implements User { email = ''; rename(name: string): void { this.email = name; } }`,
  },
  { name: 'satisfies', code: `const u = { email: 'a@b.c' } satisfies { email: Email }; const s: string = u.email;` },
  {
    name: 'an object with a string index',
    code: `declare const a: { [key: string]: string }; const b: { [key: string]: Email } = a; const c: { [key: string]: string } = b;`,
  },
  {
    name: 'membership',
    code: `declare const s: Set<string>; const a: boolean = s.has(email) || ['x'].includes(email); declare const t: Set<Email>; t.has(plain);`,
  },
  {
    name: 'a spread into string parameters',
    code: `declare function f(...s: string[]): void; declare const e: Email[]; f(...e); f(email, plain);`,
  },
  {
    name: 'a record over a literal union',
    code: `const r: Record<G, string> = { m: '', f: '', x: '' }; const s: string = r[g];`,
  },
  {
    name: 'a missing key of such a record is an error',
    code: `// @ts-expect-error\nconst r: Record<G, string> = { m: '', f: '' }; const m: { [K in G]: number } = { m: 1, f: 2, x: 3 };`,
  },
  {
    name: 'T becomes Personal<T> in a generic body',
    code: `function tag<T>(value: T): Personal<T, 'user'> { return value; }`,
    knownLimit: { error: 'TS2322', reason: 'the compiler does not resolve a conditional type over a parameter' },
  },
  {
    name: 'Personal<T> becomes T in a generic body',
    code: `function untag<T>(value: Personal<T, 'user'>): T { return value; }`,
  },
  {
    name: 'T is inferred through Personal<T>',
    code: `declare function unwrap<T>(value: Personal<T, 'user'>): T; const s: string = unwrap(plain); declare function box<T>(value: T): { value: T }; const b: { value: string } = box(email);`,
  },
  {
    name: 'a boolean narrows',
    code: `function f(b: Personal<boolean, 'user'>): 1 | 2 { if (b) return 1; const no: false = b; return no ? 1 : 2; }`,
  },
  {
    name: 'members of a string enum',
    code: `enum Sex { Male = 'm', Female = 'f' } declare const s: Personal<Sex, 'user.demographic.gender'>; const r: Record<Sex, number> = { m: 1, f: 2 }; const n: number = r[s];`,
  },
  {
    name: 'an instance of a class with private members',
    code: `class Profile { #id = 1; private name = ''; show(): string { return this.name + this.#id; } } const p: Personal<Profile, 'user.account'> = new Profile(); const s: string = p.show(); const q: Profile = p;`,
  },
  { name: 'a function', code: `const f: Personal<() => string, 'user.name'> = () => ''; const s: string = f();` },
  {
    name: 'an object of optional members',
    code: `const a: Personal<{ a?: string }, 'user'> = {}; const b: Personal<{ a?: string }, 'user'> = { a: '' }; const c: { a?: string } = b;`,
  },
];
