import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lowerFile } from './lower-file.ts';
import { printIr } from './print-ir.ts';

const printed = (text: string) =>
  printIr(lowerFile(ts, ts.createSourceFile('/a.ts', text, ts.ScriptTarget.Latest, true)));

describe('destructuring', () => {
  it('loads by key, nested and renamed', () => {
    expect(printed('const { email, name: { first: f } } = user;')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global user
        %1 = %0.email
        email = %1
        %2 = %0.name
        %3 = %2.first
        f = %3
        return"
    `);
  });
  it('joins a plain default directly and evaluates any other in a block of its own', () => {
    expect(printed('const { a = 1, b = load() } = x;')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global x
        %1 = %0.a
        %2 = 1
        %3 = join %1, %2
        a = %3
        %4 = %0.b
        choice 2, 1
      1:
        %5 = global load
        %6 = call %5()
        jump 2
      2:
        %7 = join %4, %6
        b = %7
        return"
    `);
  });
  it('leaves the named keys out of the rest', () => {
    expect(printed('const { a, [k]: c, "d-e": d, ...others } = x;')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global x
        %1 = %0.a
        a = %1
        %2 = global k
        %3 = %0[%2]
        c = %3
        %4 = %0.d-e
        d = %4
        %5 = rest object %0 without [a, d-e]
        others = %5
        return"
    `);
  });
  it('loads array elements by index, past holes, up to a rest', () => {
    expect(printed('const [a, , [b], ...others] = x;')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global x
        %1 = %0.0
        a = %1
        %2 = %0.2
        %3 = %2.0
        b = %3
        %4 = rest array %0 without [0, 1, 2]
        others = %4
        return"
    `);
  });
  it('assigns to variables, members and globals', () => {
    expect(printed('let a; ({ a, b: o.p, c: [g] = [] } = x);')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global x
        %1 = %0.a
        a = %1
        %2 = %0.b
        %3 = global o
        %3.p = %2
        %4 = %0.c
        %5 = []
        %6 = join %4, %5
        %7 = %6.0
        %8 = global globalThis
        %8.g = %7
        return"
    `);
  });
  it('swaps', () => {
    expect(printed('let a = 1, b = 2; [a, b] = [b, a];')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = 1
        a = %0
        %1 = 2
        b = %1
        %2 = []
        %3 = b
        push %2, %3
        %4 = a
        push %2, %4
        %5 = %2.0
        a = %5
        %6 = %2.1
        b = %6
        return"
    `);
  });
  it('binds parameters at entry', () => {
    expect(printed('function f({ email }: User, n = 1, ...more: string[]) {}')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = closure #0
        f = %0
        return

      function f#0(%0, %1 n, ...%2 more)
      0:
        %3 = %0.email
        email = %3
        %4 = 1
        %5 = join %1, %4
        n = %5
        more = %2
        return"
    `);
  });
  it('binds loop heads and catch clauses', () => {
    expect(printed('for (const { id } of users) {} try { f() } catch ({ message }) {}')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global users
        jump 1
      1:
        choice 2, 3
      2:
        %1 = iterate of %0
        %2 = %1.id
        id = %2
        jump 1
      3:
        jump 4
      4: (throws to 6)
        %3 = global f
        %4 = call %3()
        jump 5
      5:
        jump 7
      6:
        %5 = catch
        %6 = %5.message
        message = %6
        jump 7
      7:
        return"
    `);
  });
  it('stands at the name that each element declares', () => {
    const text = 'const { email: address, tags: [first], ...others } = user;';
    const [module] = lowerFile(ts, ts.createSourceFile('/a.ts', text, ts.ScriptTarget.Latest, true)).functions;
    const loads = module?.blocks[0]?.instructions.filter(({ op }) => op === 'load' || op === 'rest') ?? [];
    expect(loads.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      'address',
      '[first]',
      'first',
      'others',
    ]);
  });
});
