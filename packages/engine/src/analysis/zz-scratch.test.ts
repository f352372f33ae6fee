import { it } from 'vitest';
import { Session } from 'node:inspector/promises';
import { compilerOf } from '../compiler/program.test-support.ts';
import { analysisOf } from './analysis.ts';
const user = `export interface User { id: string;
  /** @personalData user.contact.email */
  email: string; }
`;
function run(name: string, text: string) {
  const t = performance.now();
  const c = compilerOf({ '/app/a.ts': text });
  const view = analysisOf(c).fileView('/app/a.ts')!;
  let out = '';
  try { out = view.flowsTo('log','url','error').map((f) => f.text + '@' + f.at.start).join(); } catch (e) { out = (e as Error).stack!.split('\n').filter((l) => !/node_modules/.test(l)).slice(0, 9).join('\n'); }
  console.log(name, Math.round(performance.now() - t), out.slice(0, 900));
}
it('x', async () => {
  const session = new Session(); session.connect();
  if (process.env['W'] === 'prof') {
    const modules = Array.from({ length: 400 }, (_, n) => minifiedModule(n));
    await session.post('Profiler.enable'); await session.post('Profiler.start');
    run('mini ' + modules.join().length, `(()=>{var r={${modules.join(',')}};var c={};function t(e){var n=c[e];if(n!==void 0)return n.exports;var o=c[e]={exports:{}};return r[e](o,o.exports,t),o.exports}t(0)})();`);
    const { profile } = await session.post('Profiler.stop');
    const self = new Map<string, number>(); const dt = profile.timeDeltas!; const byId = new Map(profile.nodes.map((n) => [n.id, n]));
    profile.samples!.forEach((id, i) => { const n = byId.get(id)!.callFrame; const k = n.functionName + ' ' + n.url.split('/').at(-1) + ':' + n.lineNumber; self.set(k, (self.get(k) ?? 0) + dt[i]!); });
    console.log([...self].sort((a, b) => b[1] - a[1]).slice(0, 25).map(([k, v]) => Math.round(v / 1000) + ' ' + k).join('\n'));
    console.log(Math.round(process.memoryUsage().heapUsed / 1e6));
  }
  const w = process.env['W'];
  if (w === 'branch') for (const size of [100, 200, 400, 800]) {
    const branches = Array.from({ length: size }, (_, n) => `if (n === ${n}) { text = ${n % 7 === 0 ? 'user.email' : `'${n}'`}; }`);
    run('if' + size, `${user}export function f(user: User, n: number) { let text = ''; ${branches.join('\n')} console.log(text); }`);
    const cases = Array.from({ length: size }, (_, n) => `case ${n}: text += user.id; ${n % 3 === 0 ? 'break;' : ''}`);
    run('case' + size, `${user}export function f(user: User, n: number) { let text = user.email; switch (n) { ${cases.join('\n')} } console.log(text); }`);
  }
  if (w === 'nest') { const depth = 400;
    for (const [open, close] of [['(', ')'], ['[', ']'], ['f(', ')'], ['{ a: ', ' }'], ['() => ', ''], ['c ? d : ', ''], ['"" + ', '']] as const)
      run(open, `${user}export function g(user: User, c: boolean, d: any, f: any) { console.log((${open.repeat(depth)}user.email${close.repeat(depth)})); }`);
    run('if', `${user}export function g(user: User) { ${'if (user.id) {'.repeat(depth)} console.log(user.email); ${'}'.repeat(depth)} }`);
    run('.a', `${user}export const g = (user: User) => user${'.a'.repeat(2000)};`);
    run('+', `${user}export const g = (user: User) => console.log(${'user.email + '.repeat(2000)} '');`);
  }
  if (w === 'get') { run('g1', `${user}
class A { constructor(private user: User) {}
  get mail(): string { return this.mail || this.user.email; } }
export function f(a: A) { console.log(a.mail); }`);
   run('g2', `${user}
class A { constructor(private user: User) {}
  get mail(): string { return this.user.email; } }
export function f(a: A) { console.log(a.mail); }`);
   run('g3', `${user}
class A { constructor(private user: User) {}
  get mail(): string { return this.user.email; }
  set mail(value: string) { this.mail = value; } }
export function f(a: A) { console.log(a.mail); }`);
   run('g4', `${user}
class A { constructor(private user: User) {}
  get mail(): string { return this.user.email; } }
export function f(a: A) { a.mail = a.mail; console.log(a.mail); }`);
   run('g5', `${user}
class A { constructor(private user: User) {}
  mail(): string { return this.mail() || this.user.email; } }
export function f(a: A) { console.log(a.mail()); }`);
  }
  if (w === 'get2') {
  const body = `class A { constructor(private user: User) {}
  get mail(): string { return this.mail || this.user.email; }
  set mail(value: string) { this.mail = value; } }`;
  run('a', `${user}${body}
export function f(a: A) { a.mail = a.mail; console.log(a.mail); }`);
  run('b', `${user}${body}
export function f(a: A) { const x = a.mail; console.log(x); }`);
  run('c', `${user}class A { constructor(private user: User) {}
  get mail(): string { return this.user.email; }
  set mail(value: string) { } }
export function f(a: A) { a.mail = a.mail; console.log(a.mail); }`);
  run('d', `${user}class A { constructor(private user: User) {}
  get mail(): string { return this.user.email; }
  set mail(value: string) { } }
export function f(a: A) { a.mail = 'x'; console.log(a.mail); }`);
  run('e', `${user}class A { constructor(private user: User) {}
  get mail(): string { return this.user.email; } 
  get one(): string { return this.two; }
  get two(): string { return this.one; }
  }
export function f(a: A) { console.log(a.mail, a.one); }`);
  run('f', `${user}${body}
const o = { get mail() { return o.mail; }, set mail(value) { o.mail = value; } };
export function f(a: A) { o.mail = a.mail; console.log(a.mail, o.mail); }`);
  }
  if (w === 'mini') for (const size of [100, 200, 400, 800]) {
    const modules = Array.from({ length: size }, (_, n) => minifiedModule(n));
    run('mini' + size + ' ' + modules.join().length, `(()=>{var r={${modules.join(',')}};var c={};function t(e){var n=c[e];if(n!==void 0)return n.exports;var o=c[e]={exports:{}};return r[e](o,o.exports,t),o.exports}t(0)})();`);
  }
}, 100000);

/** A module as bundlers write it. */
function minifiedModule(n: number): string {
  return `${n}:(e,t,r)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.send${n}=t.User${n}=void 0;const o=r(${(n * 7) % 1000}),a=r(${(n * 13) % 1000});class i{constructor(e,t){this.id=e,this.email=t,this.tags=[]}get label(){return this.id?\`\${this.id}:\${this.email}\`:this.email}add(e){for(const t of e)t&&this.tags.push(t);return this}}t.User${n}=i;const s=async(e,t)=>{try{const r=await fetch("/api/users/"+e.id,{method:"POST",body:JSON.stringify({name:e.name,...t})});if(!r.ok)throw new Error("HTTP "+r.status);return(await r.json()).items.map((e=>new i(e.id,e.email))).filter(Boolean)}catch(r){return console.error(r),t&&t.retry>0?s(e,{...t,retry:t.retry-1}):[]}};function l(e,t){var r,n=0;for(r in e)switch(typeof e[r]){case"string":n+=e[r].length;break;case"object":n+=l(e[r],t);break;default:n++}return n>t?t:n}t.send${n}=(e,t)=>{var r,n;return null!==(n=null===(r=e)||void 0===r?void 0:r.email)&&void 0!==n&&(console.log(l(e,9)),o.send${(n * 7) % 1000}&&o.send${(n * 7) % 1000}(e,t),s(e,t).then((e=>e.forEach((e=>a.add?a.add(e):console.debug(e.label))))))}}`;
}
