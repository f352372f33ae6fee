import * as fc from 'fast-check';

/** An expression over two texts `t1` and `t2` and the fields `x` and `y` of two objects `o1` and `o2`. */
type Expression =
  | { readonly kind: 'source' | 'clean' }
  | { readonly kind: 'text'; readonly name: TextName }
  | { readonly kind: 'field'; readonly object: ObjectName; readonly field: Field }
  | { readonly kind: 'mask' | 'same' | 'template'; readonly of: Expression }
  | { readonly kind: 'add'; readonly left: Expression; readonly right: Expression };

/** A statement. Conditions are independent, loops run up to three times. */
export type Statement =
  | { readonly kind: 'assign'; readonly name: TextName; readonly value: Expression }
  | { readonly kind: 'store'; readonly object: ObjectName; readonly field: Field; readonly value: Expression }
  | { readonly kind: 'create' | 'make'; readonly object: ObjectName; readonly x: Expression; readonly y: Expression }
  | { readonly kind: 'alias' | 'copy'; readonly to: ObjectName; readonly from: ObjectName }
  | { readonly kind: 'log' | 'write'; readonly value: Expression }
  | { readonly kind: 'dump'; readonly object: ObjectName }
  | { readonly kind: 'if'; readonly flag: Flag; readonly then: Statements; readonly else: Statements }
  | { readonly kind: 'loop'; readonly body: Statements };
type Statements = readonly Statement[];

type TextName = 't1' | 't2';
type ObjectName = 'o1' | 'o2';
type Field = 'x' | 'y';
type Flag = 'p' | 'q';

const textName = fc.constantFrom<TextName>('t1', 't2');
const objectName = fc.constantFrom<ObjectName>('o1', 'o2');
const field = fc.constantFrom<Field>('x', 'y');

const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constant<Expression>({ kind: 'clean' }),
    fc.constant<Expression>({ kind: 'source' }),
    textName.map((name): Expression => ({ kind: 'text', name })),
    fc.record({ kind: fc.constant('field' as const), object: objectName, field }),
    fc.record({ kind: fc.constantFrom('mask' as const, 'same' as const, 'template' as const), of: tie('expression') }),
    fc.record({ kind: fc.constant('add' as const), left: tie('expression'), right: tie('expression') }),
  ),
}));

const simple: fc.Arbitrary<Statement> = fc.oneof(
  fc.record({ kind: fc.constant('assign' as const), name: textName, value: expression }),
  fc.record({ kind: fc.constant('store' as const), object: objectName, field, value: expression }),
  fc.record({
    kind: fc.constantFrom('create' as const, 'make' as const),
    object: objectName,
    x: expression,
    y: expression,
  }),
  fc.record({ kind: fc.constantFrom('alias' as const, 'copy' as const), to: objectName, from: objectName }),
  fc.record({ kind: fc.constantFrom('log' as const, 'write' as const), value: expression }),
  fc.record({ kind: fc.constant('dump' as const), object: objectName }),
);

/** Programs without branches. */
export const straightLines: fc.Arbitrary<Statements> = fc.array(simple, { minLength: 2, maxLength: 8 });

/** Programs with branches and loops. */
export const programs: fc.Arbitrary<Statements> = fc.letrec<{ statements: Statements; statement: Statement }>(
  (tie) => ({
    statements: fc.array(tie('statement'), { maxLength: 5 }),
    statement: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      simple,
      fc.record({
        kind: fc.constant('if' as const),
        flag: fc.constantFrom<Flag>('p', 'q'),
        then: tie('statements'),
        else: tie('statements'),
      }),
      fc.record({ kind: fc.constant('loop' as const), body: tie('statements') }),
    ),
  }),
).statements;

/** What the programs stand on; `mask` says that it protects. */
const prelude = `interface User {
  /** @personalData user.contact.email
   * @purpose essential.service */
  email: string;
}
/** @sanitizes mask */
function mask(text: any) { return text; }
function same(text: any) { return text; }
function make(x: any, y: any) { return { x, y }; }
function write(text: any) { console.log(text); }
export function main(user: User, p: boolean, q: boolean, several: number[]) {
let t1: any = ''; let t2: any = '';
let o1: any = { x: '', y: '' }; let o2: any = { x: '', y: '' };
`;

/** A program as TypeScript, each statement on a line of its own. */
export function sourceOf(statements: Statements): string {
  return `${prelude}${statements.map(lineOf).join('\n')}\n}\n`;
}

function lineOf(statement: Statement): string {
  switch (statement.kind) {
    case 'assign':
      return `${statement.name} = ${textOf(statement.value)};`;
    case 'store':
      return `${statement.object}.${statement.field} = ${textOf(statement.value)};`;
    case 'create':
      return `${statement.object} = { x: ${textOf(statement.x)}, y: ${textOf(statement.y)} };`;
    case 'make':
      return `${statement.object} = make(${textOf(statement.x)}, ${textOf(statement.y)});`;
    case 'alias':
      return `${statement.to} = ${statement.from};`;
    case 'copy':
      return `${statement.to} = { ...${statement.from} };`;
    case 'log':
      return `console.log(${textOf(statement.value)});`;
    case 'write':
      return `write(${textOf(statement.value)});`;
    case 'dump':
      return `console.log(${statement.object});`;
    case 'if':
      return [
        `if (${statement.flag}) {`,
        ...statement.then.map(lineOf),
        '} else {',
        ...statement.else.map(lineOf),
        '}',
      ].join('\n');
    case 'loop':
      return ['for (const _ of several) {', ...statement.body.map(lineOf), '}'].join('\n');
  }
}

function textOf(expression: Expression): string {
  switch (expression.kind) {
    case 'source':
      return 'user.email';
    case 'clean':
      return "'clean'";
    case 'text':
      return expression.name;
    case 'field':
      return `${expression.object}.${expression.field}`;
    case 'mask':
    case 'same':
      return `${expression.kind}(${textOf(expression.of)})`;
    case 'template':
      return `\`<\${${textOf(expression.of)}}>\``;
    case 'add':
      return `(${textOf(expression.left)} + ${textOf(expression.right)})`;
  }
}

/** The lines, counted from 1, on which some run of the program really logs the e-mail address in the clear. */
export function leakingLines(statements: Statements): ReadonlySet<number> {
  const leaks = new Set<number>();
  for (const p of [true, false]) {
    for (const q of [true, false]) for (const rounds of [0, 1, 2, 3]) new Run({ p, q }, rounds, leaks).all(statements);
  }
  return leaks;
}

const firstLine = prelude.split('\n').length;

/** One run, in which a text is no more than whether it holds the address in the clear. */
class Run {
  readonly #flags: Readonly<Record<Flag, boolean>>;
  readonly #rounds: number;
  readonly #leaks: Set<number>;
  readonly #texts: Record<TextName, boolean> = { t1: false, t2: false };
  readonly #objects: Record<ObjectName, Record<Field, boolean>> = {
    o1: { x: false, y: false },
    o2: { x: false, y: false },
  };

  constructor(flags: Readonly<Record<Flag, boolean>>, rounds: number, leaks: Set<number>) {
    this.#flags = flags;
    this.#rounds = rounds;
    this.#leaks = leaks;
  }

  all(statements: Statements, line = firstLine): void {
    let current = line;
    for (const statement of statements) {
      this.#execute(statement, current);
      current += lineOf(statement).split('\n').length;
    }
  }

  #execute(statement: Statement, line: number): void {
    switch (statement.kind) {
      case 'assign':
        this.#texts[statement.name] = this.#holds(statement.value);
        return;
      case 'store':
        this.#objects[statement.object][statement.field] = this.#holds(statement.value);
        return;
      case 'create':
      case 'make':
        this.#objects[statement.object] = { x: this.#holds(statement.x), y: this.#holds(statement.y) };
        return;
      case 'alias':
        this.#objects[statement.to] = this.#objects[statement.from];
        return;
      case 'copy':
        this.#objects[statement.to] = { ...this.#objects[statement.from] };
        return;
      case 'log':
      case 'write':
        if (this.#holds(statement.value)) this.#leaks.add(line);
        return;
      case 'dump':
        if (Object.values(this.#objects[statement.object]).includes(true)) this.#leaks.add(line);
        return;
      case 'if': {
        const thenLines = statement.then.reduce((count, each) => count + lineOf(each).split('\n').length, 0);
        if (this.#flags[statement.flag]) this.all(statement.then, line + 1);
        else this.all(statement.else, line + thenLines + 2);
        return;
      }
      case 'loop':
        for (let round = 0; round < this.#rounds; round += 1) this.all(statement.body, line + 1);
        return;
    }
  }

  #holds(expression: Expression): boolean {
    switch (expression.kind) {
      case 'source':
        return true;
      case 'clean':
      case 'mask':
        return false;
      case 'text':
        return this.#texts[expression.name];
      case 'field':
        return this.#objects[expression.object][expression.field];
      case 'same':
      case 'template':
        return this.#holds(expression.of);
      case 'add':
        return this.#holds(expression.left) || this.#holds(expression.right);
    }
  }
}
