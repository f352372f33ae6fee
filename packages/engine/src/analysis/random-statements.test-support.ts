import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import ts from 'typescript';

/** Statements of a function's body, one a line. What is real is told by running them. */
export type Lines = readonly string[];

const text = fc.constantFrom('t1', 't2');
const object = fc.constantFrom('o1', 'o2', 'user');
const field = fc.constantFrom('x', 'email');
const flag = fc.constantFrom('p', 'q');

const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom("'clean'", 'user.email', 'list[0]', "map.get('k')"),
    text,
    fc.tuple(object, field).map(([of, name]) => `${of}.${name}`),
    tie('value').map((of) => `mask(${of})`),
    tie('value').map((of) => `same(${of})`),
    fc.tuple(flag, tie('value'), tie('value')).map(([when, one, other]) => `(${when} ? ${one} : ${other})`),
    fc.tuple(tie('value'), tie('value')).map(([one, other]) => `(${one} || ${other})`),
  ),
}));

const simple = fc.oneof(
  fc.tuple(text, value).map(([to, from]) => `${to} = ${from};`),
  fc.tuple(object, field, value).map(([of, name, from]) => `${of}.${name} = ${from};`),
  fc.tuple(object, value, value).map(([to, x, email]) => `${to} = { x: ${x}, email: ${email} };`),
  fc.tuple(object, object).map(([to, from]) => `${to} = ${from};`),
  fc.tuple(object, object, field, value).map(([to, from, name, held]) => `${to} = { ...${from}, ${name}: ${held} };`),
  fc.tuple(object, object).map(([to, from]) => `${to} = { ...${from} };`),
  object.map((of) => `({ x: t1, email: t2 = 'none' } = ${of});`),
  fc.tuple(object, object).map(([to, from]) => `{ const { x, ...rest } = ${from}; ${to} = rest; }`),
  fc.tuple(object, field).map(([of, name]) => `delete ${of}.${name};`),
  fc.tuple(object, value).map(([of, held]) => `set(${of}, ${held});`),
  fc.tuple(object, flag).map(([of, when]) => `hide(${of}, ${when});`),
  fc.tuple(object, object, flag).map(([to, from, when]) => `${to} = hidden(${from}, ${when});`),
  value.map((held) => `list.push(${held});`),
  value.map((held) => `list = [${held}, ...list];`),
  object.map((of) => `list = Object.values(${of});`),
  value.map((held) => `map.set('k', ${held});`),
);

const log = fc.oneof(
  value.map((held) => `console.log(${held});`),
  value.map((held) => `write(${held});`),
  object.map((of) => `console.log(${of});`),
  fc.constantFrom('console.log(list);', 'console.log(list.join());', 'console.log([...map.values()]);'),
);

/** Bodies with branches, loops and handlers. */
export const bodies: fc.Arbitrary<Lines> = fc.letrec<{ lines: Lines; statement: Lines }>((tie) => ({
  lines: fc.array(tie('statement'), { maxLength: 4 }).map((parts) => parts.flat()),
  statement: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    simple.map((line) => [line]),
    log.map((line) => [line]),
    fc
      .tuple(
        fc.oneof(
          flag,
          object.map((of) => `${of}.email`),
          text,
        ),
        tie('lines'),
        tie('lines'),
      )
      .map(([when, then, otherwise]) => [`if (${when}) {`, ...then, '} else {', ...otherwise, '}']),
    tie('lines').map((body) => ['for (const _ of several) {', ...body, '}']),
    tie('lines').map((body) => ['for (const item of list.slice()) {', 't1 = item;', ...body, '}']),
    fc
      .tuple(tie('lines'), flag, value, tie('lines'))
      .map(([body, when, thrown, handler]) => [
        'try {',
        ...body,
        `if (${when}) throw new Error(${thrown});`,
        '} catch (error) {',
        't2 = error.message;',
        ...handler,
        '}',
      ]),
    flag.map((when) => [`if (${when}) return;`]),
  ),
})).lines;

const prelude = `interface User {
  x?: string;
  /** @personalData user.contact.email
   * @purpose essential.service */
  email: string;
}
/** @sanitizes mask */
function mask(text: any) { return text && 'masked'; }
function same(text: any) { return text; }
function write(text: any) { console.log(text); }
function set(o: any, held: any) { o.email = held; }
function hide(o: any, when: any) { if (when) o.email = 'hidden'; }
function hidden(o: any, when: any) { if (when) return { ...o, email: 'hidden' }; return o; }
export function main(user: User, p: any, q: any, several: any[]) {
let t1: any = ''; let t2: any = '';
let o1: any = { x: '', email: '' }; let o2: any = { x: '' };
let list: any[] = []; const map = new Map<any, any>();
`;

/** The program as TypeScript. */
export function sourceOf(lines: Lines): string {
  return `${prelude}${lines.join('\n')}\n}\n`;
}

const firstLine = prelude.split('\n').length;

/** The lines, from 1, on which some run logs the e-mail address in the clear. */
export function leakingLines(lines: Lines): ReadonlySet<number> {
  const numbered = lines.map((line, index) => (line.startsWith('}') ? line : `at = ${firstLine + index}; ${line}`));
  const { outputText } = ts.transpileModule(`declare let at: number;\n${sourceOf(numbered)}`, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const leaks = new Set<number>();
  const context = { exports: {}, at: 0, leaks, console: {} };
  const run = `
    const isTold = (told) => JSON.stringify(told ?? '').includes('${SECRET}');
    console.log = (told) => { if (isTold(told)) leaks.add(at); };
    for (const p of [true, false]) for (const q of [true, false]) for (const several of [[], [1], [1, 2], [1, 2, 3]]) {
      try { exports.main({ x: '', email: '${SECRET}' }, p, q, several); } catch {}
    }`;
  runInNewContext(`${outputText}\n${run}`, context, { timeout: 1000 });
  return leaks;
}

const SECRET = 'somebody@example.com';
