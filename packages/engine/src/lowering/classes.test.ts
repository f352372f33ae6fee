import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lowerFile } from './lower-file.ts';
import { printIr } from './print-ir.ts';

const lower = (text: string) => lowerFile(ts, ts.createSourceFile('/a.ts', text, ts.ScriptTarget.Latest, true));
const printed = (text: string) => printIr(lower(text));

describe('classes', () => {
  it('stores fields in functions of their own and parameter properties at entry', () => {
    expect(printed('class A extends b.B { x = 1; static #y = 2; constructor(private z: string) { super(z); } }'))
      .toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global b
        %1 = %0.B
        %2 = class #0 extends %1
        A = %2
        return

      constructor constructor#44(%0 z)
      0:
        z = %0
        %1 = this
        %1.z = %0
        %2 = super
        %3 = z
        %4 = super %2(%3)
        return

      fields #0:fields()
      0:
        %0 = this
        %1 = 1
        %0.x = %1
        return

      static #0:static()
      0:
        %0 = this
        %1 = 2
        %0.#y = %1
        return"
    `);
  });
  it('lists members with their functions', () => {
    const [a] = lower(
      'abstract class A extends b.B<T> implements C, d.D { constructor(readonly p: P) {} m() {} get g() { return 1; } static s: S; #q = 1; abstract n(): void; [k]() {} }',
    ).classes;
    expect(a).toMatchObject({ name: 'A', extends: 'B', implements: ['C', 'D'], abstract: true });
    expect(
      a?.members.map(
        (each) => `${each.static ? 'static ' : ''}${each.kind} ${each.name}${each.function === undefined ? '' : ' ƒ'}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "constructor constructor ƒ",
        "field p",
        "method m ƒ",
        "getter g ƒ",
        "static field s",
        "field #q",
        "method n",
        "method [k] ƒ",
      ]
    `);
  });
  it('evaluates decorators where the class is defined', () => {
    expect(printed('@a(1) class A { @b m(@c() x) {} }')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global a
        %1 = 1
        %2 = call %0(%1)
        %3 = global b
        %4 = global c
        %5 = call %4()
        decorate #16 with %3
        decorate #16 with %2
        %6 = class #0
        A = %6
        return

      method m#16(%0 x)
      0:
        x = %0
        return"
    `);
  });
  it('reaches members of the superclass and private ones', () => {
    expect(printed('class A { m() { super.m(this.#p); return #p in this; } }')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = class #0
        A = %0
        return

      method m#10()
      0:
        %0 = super
        %1 = this
        %2 = %1.#p
        %3 = call %0.m(%2)
        %4 = "#p"
        %5 = this
        %6 = compare %4, %5
        return %6"
    `);
  });
  it('knows a class expression by its own name inside alone', () => {
    expect(printed('const A = class B { static b = B; }; B;')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = class #10
        B = %0
        A = %0
        %1 = global B
        return

      static #10:static()
      0:
        %0 = this
        %1 = B
        %0.b = %1
        return"
    `);
  });
});

describe('enums and namespaces', () => {
  it('are objects with their members', () => {
    expect(
      printed(
        'enum E { A, B = 5, C } namespace N { export const x = 1; const y = 2; export function f() { return y; } }',
      ),
    ).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = {}
        E = %0
        %1 = 0
        %0.A = %1
        A = %1
        %2 = 5
        %0.B = %2
        B = %2
        %3 = 6
        %0.C = %3
        C = %3
        %4 = {}
        N = %4
        %5 = closure #70
        f = %5
        %6 = 1
        x = %6
        %7 = 2
        y = %7
        %8 = x
        %4.x = %8
        %9 = f
        %4.f = %9
        return

      function f#70()
      0:
        %0 = y
        return %0"
    `);
  });
  it('extend what is declared before', () => {
    expect(printed('function f() {} namespace f { export const x = 1; } namespace f { interface T {} }'))
      .toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = closure #0
        f = %0
        %1 = f
        %2 = 1
        x = %2
        %3 = x
        %1.x = %3
        return

      function f#0()
      0:
        return"
    `);
  });
});
