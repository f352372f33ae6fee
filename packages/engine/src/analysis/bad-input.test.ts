import type { SinkKind } from '@privet/model';
import { describe, expect, it } from 'vitest';

import { compilerOf, type ProgramFiles } from '../compiler/program.test-support.ts';
import { analysisOf } from './analysis.ts';

const kinds: readonly SinkKind[] = ['log', 'recipient', 'storage', 'database', 'url', 'error', 'network', 'response'];

const user = `
export interface User {
  id: string;
  /** @personalData user.contact.email
   * @purpose essential.service */
  email: string;
}
`;

/** Asks everything of every file of a program; what is found to reach a sink, as it is written there. */
function reaching(files: ProgramFiles): readonly string[] {
  const compiler = compilerOf(files);
  const analysis = analysisOf(compiler);
  return compiler.projectFiles().flatMap((file) => {
    const view = analysis.fileView(file);
    view?.personalDeclarations();
    view?.annotationProblems();
    view?.riskyOptions();
    view?.notFollowed();
    return (view?.flowsTo(...kinds) ?? []).map(({ text }) => text);
  });
}

function problemsIn(text: string): readonly string[] {
  const view = analysisOf(compilerOf({ '/app/user.ts': text })).fileView('/app/user.ts');
  return (view?.annotationProblems() ?? []).map(({ kind, written, nearest = '' }) =>
    `${kind} ${written} ${nearest}`.trim(),
  );
}

describe('annotations with mistakes', () => {
  it('of tags that are not known are left to others', () => {
    expect(problemsIn('interface User { /** @personalDatum user.name @frobnicate */ nick: string }')).toEqual([]);
  });

  it('of categories are met with the nearest one', () => {
    expect(problemsIn('interface User {\n  /** @personalData user.contact.emial */\n  email: string;\n}')).toEqual([
      'unknown-category user.contact.emial user.contact.email',
    ]);
  });
});

describe('broken code', () => {
  it('is read as far as it goes', () => {
    const code = `${user}
export function register(user: User) {
  console.log(user.email);
  const broken = { a: , b: [1, 2;
  if (user.email {
}
export function remind(user: User) {
  console.log(user.email);
}
`;
    expect(reaching({ '/app/user.ts': code })).toContain('user.email');
  });

  it.each([
    ['nothing', ''],
    ['a byte order mark', '\uFEFF'],
    ['a zero character', 'console.log("\0");\0'],
    ['a half surrogate', 'console.log("\uD800"); const \uD800 = 1;'],
    ['a template that never ends', 'console.log(`${1 + 1'],
    ['a comment that never ends', '/** @personalData user.name'],
    ['braces alone', '}}}}{{{{'],
    ['a class without a name or an end', 'class extends { constructor( { get set static'],
    ['JSX in a TypeScript file', 'const a = <b><c d={e}></b>;'],
    ['a merge conflict', '<<<<<<< HEAD\nconst a = 1;\n=======\nconst a = 2;\n>>>>>>> other\n'],
    ['decorators of nothing', '@a() @b @c({ d: 1 })'],
    ['assignments to what cannot be assigned', '1 = 2; f() = g(); [a, { b }] = c; ({ d: 1 } = e); this = super;'],
    ['jumps to nowhere', 'break; continue; break a; return; yield; await b; switch (c) { default: default: case }'],
  ])('that is %s is no reason to fail', (_name, code) => {
    expect(reaching({ '/app/broken.ts': code })).toEqual([]);
  });
});

describe('cycles', () => {
  it('of imports', () => {
    expect(
      reaching({
        '/app/user.ts': user,
        '/app/a.ts': `import { b } from './b'; import type { User } from './user.js';
export function a(user: User, depth: number) { if (depth > 0) b(user, depth - 1); }`,
        '/app/b.ts': `import { a } from './a'; import type { User } from './user.js';
export function b(user: User, depth: number) { console.log(user.email); a(user, depth); }`,
      }),
    ).toEqual(['user.email']);
  });

  it('of re-exports', () => {
    expect(
      reaching({
        '/app/a.ts': "export * from './b'; export { x } from './b'; export { y as z } from './c';",
        '/app/b.ts': "export * from './c'; export { x } from './a'; export { z as y } from './a';",
        '/app/c.ts': "export * from './a'; export { y } from './b'; export * from './c';",
        '/app/use.ts':
          "import { x, y, z, other } from './a'; import * as all from './c'; x(1); y.z(2); z`3`; other(all.all);",
      }),
    ).toEqual([]);
  });

  it('of modules that import themselves', () => {
    expect(
      reaching({ '/app/a.ts': "import * as self from './a'; export const f = () => self.f(); self.f();" }),
    ).toEqual([]);
    expect(reaching({ '/app/a.js': "const self = require('./a'); module.exports = self; self.f(self);" })).toEqual([]);
  });

  it('of classes that extend themselves or each other', () => {
    expect(
      reaching({
        '/app/a.ts': `${user}
class A extends A { constructor(u: User) { super(u); console.log(u.email); } m() { return super.m(); } }
class B extends C { get g() { return super.g; } }
class C extends B { get g() { return super.g; } }
export function f(u: User, b: B) { new A(u).m(); console.log(b.g); }`,
      }),
    ).toEqual(['u.email']);
  });

  it('of getters and setters that call themselves', () => {
    reaching({
      '/app/a.ts': `${user}
class A {
  constructor(private user: User) {}
  get mail(): string { return this.mail || this.user.email; }
  set mail(value: string) { this.mail = value; }
  get one(): string { return this.two; }
  get two(): string { return this.one; }
}
const o = { get mail() { return o.mail; }, set mail(value) { o.mail = value; } };
export function f(a: A) { a.mail = a.mail; o.mail = a.mail; console.log(a.mail, a.one, o.mail); }`,
    });
  });

  it('of objects that hold themselves', () => {
    expect(
      reaching({
        '/app/a.ts': `${user}
export function f(user: User) {
  const a: any = { user }; const b: any = [a]; a.a = a; a.b = b; b.push(b); a.self = () => a;
  for (const x of b) { x.next = b; b.prev = x; }
  console.log(a.a.a.b[0].a.user.email);
  console.log(a.self().self().b);
}`,
      }).length,
    ).toBeGreaterThan(0);
  });

  it('of types that recurse for ever', () => {
    expect(
      reaching({
        '/app/a.ts': `${user}
type Nest<T> = { value: T; inner: Nest<[T]>; list: Nest<Nest<T>>[] };
interface Tree extends Record<string, Tree> { }
type Json = string | Json[] | { [key: string]: Json };
type Loop = Loop;
interface I extends I { me: I }
declare const n: Nest<User>; declare const t: Tree; declare const j: Json; declare const l: Loop; declare const i: I;
console.log(n, t, j, l, i);
console.log(n.inner.inner.inner.value[0][0][0].email);
fetch('https://example.com', { body: JSON.stringify([n, t, j, l, i]) });`,
      }).length,
    ).toBeGreaterThan(0);
  });
});

describe('deep code', () => {
  it('that calls 600 functions one inside the other', () => {
    const functions = Array.from({ length: 600 }, (_, n) => `function f${n}(text: string) { f${n + 1}(text); }`);
    reaching({
      '/app/a.ts': `${user}${functions.join('\n')}
function f600(text: string) { console.log(text); }
export function start(user: User) { f0(user.email); f590(user.email); }`,
    });
  });

  it('that calls itself in several files, with an argument that grows', () => {
    expect(
      reaching({
        '/app/user.ts': user,
        '/app/a.ts': `import { b } from './b'; import type { User } from './user.js';
export const a = (value: unknown, n: number): unknown => (n ? b({ value }, n - 1) : value);
export function start(user: User) { console.log(a(user.email, 3)); console.log(a(user.id, 3)); }`,
        '/app/b.ts': "import { a } from './a'; export const b = (value: unknown, n: number): unknown => a([value], n);",
      }),
    ).toContain('user.email');
  });

  it('that nests expressions, blocks and functions', () => {
    const depth = 400;
    const wraps: readonly (readonly [string, string])[] = [
      ['(', ')'],
      ['[', ']'],
      ['f(', ')'],
      ['{ a: ', ' }'],
      ['() => ', ''],
      ['c ? d : ', ''],
      ['"" + ', ''],
    ];
    for (const [open, close] of wraps) {
      const nested = `${open.repeat(depth)}user.email${close.repeat(depth)}`;
      reaching({
        '/app/a.ts': `${user}export function g(user: User, c: boolean, d: any, f: any) { console.log((${nested})); }`,
      });
    }
    reaching({
      '/app/b.ts': `${user}export function g(user: User) { ${'if (user.id) {'.repeat(depth)} console.log(user.email); ${'}'.repeat(depth)} }`,
    });
    reaching({ '/app/c.ts': `${user}export const g = (user: User) => user${'.a'.repeat(1000)};` });
    reaching({
      '/app/d.ts': `${user}export const g = (user: User) => console.log(${'user.email + '.repeat(1000)} '');`,
    });
  });

  it('that has 2,000 branches', () => {
    const branches = Array.from(
      { length: 2000 },
      (_, n) => `if (n === ${n}) { text = ${n % 7 === 0 ? 'user.email' : `'${n}'`}; }`,
    );
    expect(
      reaching({
        '/app/a.ts': `${user}export function f(user: User, n: number) { let text = ''; ${branches.join('\n')} console.log(text); }`,
      }),
    ).toEqual(['text']);
    const cases = Array.from({ length: 2000 }, (_, n) => `case ${n}: text += n; ${n % 3 === 0 ? 'break;' : ''}`);
    expect(
      reaching({
        '/app/b.ts': `${user}export function f(user: User, n: number) { let text = user.email; switch (n) { ${cases.join('\n')} } console.log(text); }`,
      }),
    ).toEqual(['text']);
  });
});

describe('names that every object has', () => {
  const names = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '*',
    '%keys',
    '',
    'then',
  ];

  it.each(names)("are names like others: '%s'", (name) => {
    const key = JSON.stringify(name);
    const identifier = /^[a-zA-Z_]+$/u.test(name) ? name : 'plain';
    const files = {
      '/app/user.ts': user,
      '/app/library.ts': `export const ${identifier} = (text: string) => console.log(text); export default { ${identifier} };`,
      '/app/use.ts': `import type { User } from './user.js'; import * as library from './library';
import { ${identifier} } from '${name || 'empty'}';
class ${identifier}s { ${key} = ''; static ${identifier}2() {} [${key} + 1]() {} }
export function ${identifier}1(user: User, ${identifier}3: any) {
  const bag: any = { ${key}: user.email };
  bag[${key}] = user.email;
  const { ${key}: taken, ...rest } = bag;
  console.log(bag[${key}]);
  ${identifier}3[${key}](user.email); ${identifier}(rest); bag[${key}]?.[${key}]();
  Object.assign(bag, { ${key}: taken }); new Map().set(${key}, taken).get(${key});
  localStorage.setItem(${key}, user.id); console[${key} as 'log'](user.id); globalThis[${key} as 'name'];
  new ${identifier}s()[${key}];
  (library as any)[${key}](user.id);
}`,
    };
    expect(reaching(files)).toContain(`bag[${key}]`);
  });
});

describe('a minified file', () => {
  const characters = 5_000_000;
  const seconds = 20;

  it(
    'is left alone, at once',
    () => {
      const modules: string[] = [];
      for (let n = 0, size = 0; size < characters; n += 1) {
        const text = minifiedModule(n);
        modules.push(text);
        size += text.length;
      }
      const bundle = `(()=>{var r={${modules.join(',')}};var c={};function t(e){var n=c[e];if(n!==void 0)return n.exports;var o=c[e]={exports:{}};return r[e](o,o.exports,t),o.exports}t(0)})();`;
      expect(
        reaching({
          '/app/bundle.js': bundle,
          '/app/main.ts': 'export const user = { email: prompt() }; console.log(user.email);',
        }),
      ).toEqual([expect.stringContaining('user.email')]);
    },
    seconds * 1000,
  );
});

describe('an image within a text', () => {
  it('is passed over at once, and the link behind it is read', () => {
    const image = `<img src="data:image/png;base64,${'A'.repeat(300_000)}" alt="`;
    const main = `
      import type { User } from './user';
      export function mail(user: User): string {
        return '${image}' + user.id + '"><a href="/join?email=' + user.email + '">Join</a>';
      }
      ${'// A file that people write has many lines.\n'.repeat(1000)}`;
    expect(reaching({ '/app/user.ts': user, '/app/main.ts': main })).toEqual(['user.email']);
  }, 20_000);
});

/** A module as bundlers write it. */
function minifiedModule(n: number): string {
  return `${n}:(e,t,r)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.send${n}=t.User${n}=void 0;const o=r(${(n * 7) % 1000}),a=r(${(n * 13) % 1000});class i{constructor(e,t){this.id=e,this.email=t,this.tags=[]}get label(){return this.id?\`\${this.id}:\${this.email}\`:this.email}add(e){for(const t of e)t&&this.tags.push(t);return this}}t.User${n}=i;const s=async(e,t)=>{try{const r=await fetch("/api/users/"+e.id,{method:"POST",body:JSON.stringify({name:e.name,...t})});if(!r.ok)throw new Error("HTTP "+r.status);return(await r.json()).items.map((e=>new i(e.id,e.email))).filter(Boolean)}catch(r){return console.error(r),t&&t.retry>0?s(e,{...t,retry:t.retry-1}):[]}};function l(e,t){var r,n=0;for(r in e)switch(typeof e[r]){case"string":n+=e[r].length;break;case"object":n+=l(e[r],t);break;default:n++}return n>t?t:n}t.send${n}=(e,t)=>{var r,n;return null!==(n=null===(r=e)||void 0===r?void 0:r.email)&&void 0!==n&&(console.log(l(e,9)),o.send${(n * 7) % 1000}&&o.send${(n * 7) % 1000}(e,t),s(e,t).then((e=>e.forEach((e=>a.add?a.add(e):console.debug(e.label))))))}}`;
}
