import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import ts from 'typescript';

/**
 * A function that logs or throws a text under conditions on what else it is handed, and one call of it. What is real is
 * told by running it.
 */
export interface DecidedCall {
  readonly parameters: string;
  readonly body: readonly string[];
  /** What is put into the options first and last, in the function itself and in one that hands them on. */
  readonly put: string;
  readonly putLast: string;
  readonly putOnTheWay: string;
  readonly isForwarded: boolean;
  readonly arguments: string;
}

const constant = fc.constantFrom("'x'", "''", 'true', 'false', 'undefined', 'null', '0');

const subject = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('a', 'o.m', 'same') },
  { weight: 1, arbitrary: fc.constantFrom('m', 'o?.m', 'either', 'both', 'chosen', 'absent', 'fallback', 'text') },
);

const test = fc.oneof(
  subject,
  subject.map((of) => `!${of}`),
  fc.tuple(subject, fc.constantFrom('===', '!==', '==', '!='), constant).map((parts) => parts.join(' ')),
);

const condition = fc.oneof(
  test,
  fc.tuple(test, fc.constantFrom('&&', '||'), test).map(([one, operator, other]) => `(${one}) ${operator} (${other})`),
);

const act = fc.constantFrom('console.log(text);', 'console.log(text);', 'throw text;', 'return;');

/** What writes to a member of the options, or to something else that is the same object. */
const written = fc
  .tuple(
    fc.constantFrom(
      (held: string) => `o.m = ${held};`,
      (held: string) => `o['m' + ''] = ${held};`,
      (held: string) => `set(o, ${held});`,
      (held: string) => `Object.assign(o, { m: ${held} });`,
      (held: string) => `[1].forEach(() => { o.m = ${held}; });`,
      (held: string) => `{ const held = o; held.m = ${held}; }`,
    ),
    constant,
  )
  .map(([statementOf, held]) => statementOf(held));

const { statement } = fc.letrec<{ statement: string }>((tie) => ({
  statement: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    act,
    constant.map((value) => `a = ${value};`),
    written,
    fc.tuple(condition, act).map(([when, then]) => `if (${when}) ${then}`),
    fc
      .tuple(condition, fc.array(tie('statement'), { maxLength: 2 }), fc.array(tie('statement'), { maxLength: 2 }))
      .map(([when, then, otherwise]) => `if (${when}) { ${then.join(' ')} } else { ${otherwise.join(' ')} }`),
  ),
}));

const parameters = fc
  .tuple(fc.option(constant, { nil: '' }), fc.boolean(), fc.option(constant, { nil: '' }))
  .map(([byDefault, isOptional, ofMember]) => {
    const first = `a: any${byDefault && ` = ${byDefault}`}`;
    const options = `o: any${isOptional ? ' = {}' : ''}`;
    return `text: any, ${first}, ${options}, { m${ofMember && ` = ${ofMember}`} }: any = {}`;
  });

const value = fc.oneof(constant, fc.constant('p'));
const options = fc.oneof(
  fc.constantFrom('{}', 'undefined', 'held', '{ ...held }'),
  value.map((held) => `{ m: ${held} }`),
  fc.tuple(value, value).map(([m, k]) => `{ m: ${m}, k: ${k} }`),
);

const given = fc.oneof(
  value,
  fc.tuple(value, options).map((list) => list.join(', ')),
  fc.tuple(value, options, options).map((list) => list.join(', ')),
);

const put = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, written);

/** Calls of functions with any branches. */
export const decidedCalls: fc.Arbitrary<DecidedCall> = fc.record({
  parameters,
  body: fc.array(statement, { minLength: 1, maxLength: 4 }),
  put,
  putLast: put,
  putOnTheWay: put,
  isForwarded: fc.boolean(),
  arguments: given,
});

/** Calls with constants of functions with one branch, on a parameter as it is handed over. */
export const plainCalls: fc.Arbitrary<DecidedCall> = fc.record({
  parameters: fc.constantFrom('text: any, a: any', "text: any, a: any = 'x'", 'text: any, a: any = false'),
  body: fc
    .tuple(fc.constantFrom('', '!'), fc.constantFrom('a', "(a === 'x')", '(a !== true)', '(a === false)'))
    .map(([not, about]) => [`if (${not}${about}) console.log(text);`]),
  put: fc.constant(''),
  putLast: fc.constant(''),
  putOnTheWay: fc.constant(''),
  isForwarded: fc.boolean(),
  arguments: fc.constantFrom("'x'", 'true', 'false'),
});

/** Where the program calls the function, and where it logs what that throws; lines from 1. */
const CALL = 19;
const CAUGHT = 21;

/** The program as TypeScript. */
export function sourceOf(call: DecidedCall): string {
  const { parameters: declared, body, put: first, putLast, putOnTheWay, isForwarded, arguments: handed } = call;
  return `interface User {
  /** @personalData user.contact.email
   * @purpose essential.service */
  email: string;
}
function set(o: any, held: any) { o.m = held; }
function callee(${declared}) {
${first} ${usesDerived(declared, body)}
${body.join(' ')} { ${putLast} }
}
function forward(text: any, a: any, o: any, m: any) {
  ${putOnTheWay}
  callee(text, a, o, m); { ${putLast} }
}
export function main(user: User, p: any) {
  const held = { m: 'x' };
  try {
    // The call.
    ${isForwarded ? 'forward' : 'callee'}(user.email, ${handed});
  } catch (error) {
    console.error(error);
  }
}
`;
}

/** Variables that are made of what was handed over, in ways that look alike. */
function usesDerived(declared: string, body: readonly string[]): string {
  if (!declared.includes('o: any')) return '';
  const text = body.join(' ');
  const made: Readonly<Record<string, string>> = {
    same: 'a',
    either: "a || 'x'",
    both: "a && 'x'",
    chosen: "o.k ? a : ''",
    absent: 'o.k ? a : undefined',
    fallback: "o.m ?? 'x'",
  };
  const used = Object.entries(made).filter(([name]) => new RegExp(`\\b${name}\\b`).test(text));
  return used.map(([name, from]) => `const ${name} = ${from};`).join(' ');
}

/** The lines on which some run of the program leaks, whatever the caller was handed itself. */
export function leakingLines(call: DecidedCall): ReadonlySet<number> {
  const { outputText } = ts.transpileModule(sourceOf(call), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const leaks = new Set<number>();
  const noting = (line: number) => (text: unknown) => {
    if (text === SECRET) leaks.add(line);
  };
  const program = { exports: {}, console: { log: noting(CALL), error: noting(CAUGHT) } };
  const values = `['x', '', true, false, undefined, null, 0]`;
  const run = `for (const p of ${values}) exports.main({ email: '${SECRET}' }, p);`;
  runInNewContext(`${outputText}\n${run}`, program);
  return leaks;
}

const SECRET = 'somebody@example.com';
