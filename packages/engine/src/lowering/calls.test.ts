import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lowerFile } from './lower-file.ts';
import { printIr } from './print-ir.ts';

const lower = (text: string) => lowerFile(ts, ts.createSourceFile('/a.ts', text, ts.ScriptTarget.Latest, true));
const printed = (text: string) => printIr(lower(text));

describe('calls and member chains', () => {
  it('invokes members on their object, seen through parentheses and assertions', () => {
    expect(printed('(a.b)(1); a.b!(2); a["b"](3); a[k](4);')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global a
        %1 = 1
        %2 = call %0.b(%1)
        %3 = global a
        %4 = 2
        %5 = call %3.b(%4)
        %6 = global a
        %7 = 3
        %8 = call %6.b(%7)
        %9 = global a
        %10 = global k
        %11 = 4
        %12 = call %9[%10](%11)
        return"
    `);
  });
  it('leaves a whole chain at ?.', () => {
    expect(printed('x = a?.b.c(d).e;')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global a
        branch %0 ? 1 : 2
      1:
        %1 = %0?.b
        %2 = global d
        %3 = call %1.c(%2)
        %4 = %3.e
        jump 3
      2:
        %5 = undefined
        jump 3
      3:
        %6 = join %4, %5
        %7 = global globalThis
        %7.x = %6
        return"
    `);
  });
  it('keeps the object of an optional call', () => {
    expect(printed('a.b?.(c);')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global a
        %1 = %0.b
        branch %1 ? 1 : 2
      1:
        %2 = global c
        %3 = call %0.b?.(%2)
        jump 3
      2:
        %4 = undefined
        jump 3
      3:
        %5 = join %3, %4
        return"
    `);
  });
  it('ends what ?. can skip at parentheses', () => {
    expect(printed('(a?.b).c;')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global a
        branch %0 ? 1 : 2
      1:
        %1 = %0?.b
        jump 3
      2:
        %2 = undefined
        jump 3
      3:
        %3 = join %1, %2
        %4 = %3.c
        return"
    `);
  });
  it('constructs and tags', () => {
    expect(printed('new a.B(c, ...d); new E; sql.raw`x${f}`;')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global a
        %1 = global c
        %2 = global d
        %3 = construct %0.B(%1, ...%2)
        %4 = global E
        %5 = construct %4()
        %6 = global sql
        %7 = []
        %8 = "x"
        push %7, %8
        %9 = ""
        push %7, %9
        %10 = global f
        %11 = tagged %6.raw(%7, %10)
        return"
    `);
  });
  it('keeps the texts of templates', () => {
    expect(printed('fetch(`https://x.org/${a}${b}?q=`);')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global fetch
        %1 = "https://x.org/"
        %2 = global a
        %3 = global b
        %4 = "?q="
        %5 = template %1, %2, %3, %4
        %6 = call %0(%5)
        return"
    `);
  });
  it('knows the ranges of callee, member name and arguments', () => {
    const text = 'this.logger.info((user.email), ...rest); send(x);';
    const instructions = lower(text).functions[0]?.blocks[0]?.instructions ?? [];
    const sliced = instructions.flatMap((each) => {
      if (each.op !== 'call' && each.op !== 'invoke') return [];
      const own = each.op === 'call' ? [each.range, each.calleeRange] : [each.range, each.memberRange, each.nameRange];
      return [...own, ...each.arguments.map(({ range }) => range)].map(({ start, end }) => text.slice(start, end));
    });
    expect(sliced).toEqual([
      'this.logger.info((user.email), ...rest)',
      'this.logger.info',
      'info',
      'user.email',
      'rest',
      'send(x)',
      'send',
      'x',
    ]);
  });
});

describe('functions', () => {
  it('hoists declarations and names functions after what they are given to', () => {
    expect(printed('f(); function f() { return g; } const g = () => 1; o.h = function () {};')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = closure #5
        f = %0
        %1 = f
        %2 = call %1()
        %3 = closure #42
        g = %3
        %4 = global o
        %5 = closure #57
        %4.h = %5
        return

      function f#5()
      0:
        %0 = g
        return %0

      arrow g#42()
      0:
        %0 = 1
        return %0

      function h#57()
      0:
        return"
    `);
  });
  it('makes arguments from the parameters where it is used', () => {
    expect(printed('function f(a, ...b) { return () => arguments; }')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = closure #0
        f = %0
        return

      function f#0(%0 a, ...%1 b)
      0:
        %3 = []
        push %3, %0
        spread %3, ...%1
        arguments = %3
        a = %0
        b = %1
        %2 = closure #29
        return %2

      arrow #29()
      0:
        %0 = arguments
        return %0"
    `);
  });
  it('knows which variables are captured and how often they are written', () => {
    const { variables } = lower('let a = 1; a = 2; const b = a; function f(c) { return () => { a++; return c; }; }');
    expect(variables.map(({ name, captured, writes }) => `${name} ${captured} ${writes}`)).toMatchInlineSnapshot(`
      [
        "a true 3",
        "b false 1",
        "f false 1",
        "c true 1",
      ]
    `);
  });
});

describe('objects', () => {
  it('lowers members in order', () => {
    expect(printed('x = { a, "b": 1, [k]: 2, ...s, get g() { return 1; }, m() {} }; y = [1, ...s];'))
      .toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = {}
        %1 = global a
        %0.a = %1
        %2 = 1
        %0.b = %2
        %3 = global k
        %4 = 2
        %0[%3] = %4
        %5 = global s
        spread %0, ...%5
        %6 = closure #31
        accessor %0.g get %6
        %7 = closure #54
        %0.m = %7
        %8 = global globalThis
        %8.x = %0
        %9 = []
        %10 = 1
        push %9, %10
        %11 = global s
        spread %9, ...%11
        %12 = global globalThis
        %12.y = %9
        return

      getter g#31()
      0:
        %0 = 1
        return %0

      method m#54()
      0:
        return"
    `);
  });
  it('names member functions of values and types', () => {
    const text =
      'const o = { a() {}, b: () => 1, c: 1 }; class D { e() {} f = () => 1; g = 1 } interface I { h(): void; i: () => void; j: string } let k: { l?: (() => void) | null }; o.n = function () {};';
    expect(lower(text).memberNames).toEqual(['a', 'b', 'e', 'f', 'h', 'i', 'l', 'n']);
  });
});
