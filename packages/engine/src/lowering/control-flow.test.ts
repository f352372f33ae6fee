import { dominatorsOf, type FunctionIr } from '@privet/flow';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lowerFile } from './lower-file.ts';
import { printIr } from './print-ir.ts';

const lower = (text: string) => lowerFile(ts, ts.createSourceFile('/a.ts', text, ts.ScriptTarget.Latest, true));
const printed = (text: string) => printIr(lower(text));

describe('the control-flow graph', () => {
  it('short-circuits values through blocks', () => {
    expect(printed('x = a && b || c;')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global a
        branch %0 ? 1 : 2
      1:
        %1 = global b
        jump 2
      2:
        %2 = undefined
        %3 = join %2, %1
        branch %3 ? 4 : 3
      3:
        %4 = global c
        jump 4
      4:
        %5 = join %3, %4
        %6 = global globalThis
        %6.x = %5
        return"
    `);
  });
  it('makes edges of the operators in a condition', () => {
    expect(printed('if (!a && (b || c)) f(); else g();')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global a
        branch %0 ? 4 : 1
      1:
        %1 = global b
        branch %1 ? 3 : 2
      2:
        %2 = global c
        branch %2 ? 3 : 4
      3:
        %3 = global f
        %4 = call %3()
        jump 5
      4:
        %5 = global g
        %6 = call %5()
        jump 5
      5:
        return"
    `);
  });
  it('meets once after a chain of ?:', () => {
    expect(printed('x = a ? 1 : b ? 2 : 3;')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global a
        branch %0 ? 1 : 2
      1:
        %1 = 1
        jump 5
      2:
        %2 = global b
        branch %2 ? 3 : 4
      3:
        %3 = 2
        jump 5
      4:
        %4 = 3
        jump 5
      5:
        %5 = join %1, %3, %4
        %6 = global globalThis
        %6.x = %5
        return"
    `);
  });
  it('assigns in a block of its own under ||=, &&= and ??=', () => {
    expect(printed('let a; a ??= f();')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = a
        branch %0 ? 2 : 1
      1:
        %1 = global f
        %2 = call %1()
        a = %2
        jump 2
      2:
        %3 = join %0, %2
        return"
    `);
  });
  it('falls through cases, each compared in a branch', () => {
    expect(printed('switch (x) { case 1: a(); default: b(); case 2: c(); break; }')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global x
        %1 = 1
        %2 = equal %0, %1
        branch %2 ? 3 : 1
      1:
        %3 = 2
        %4 = equal %0, %3
        branch %4 ? 5 : 2
      2:
        jump 4
      3:
        %5 = global a
        %6 = call %5()
        jump 4
      4:
        %7 = global b
        %8 = call %7()
        jump 5
      5:
        %9 = global c
        %10 = call %9()
        jump 6
      6:
        return"
    `);
  });
  it('leaves labelled loops', () => {
    expect(printed('outer: for (const x of xs) { while (x) { if (a) continue outer; break outer; } }'))
      .toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global xs
        jump 1
      1:
        choice 2, 8
      2:
        %1 = iterate of %0
        x = %1
        jump 3
      3:
        %2 = x
        branch %2 ? 4 : 7
      4:
        %3 = global a
        branch %3 ? 5 : 6
      5:
        jump 1
      6:
        jump 8
      7:
        jump 1
      8:
        return"
    `);
  });
  it('drops what can never run', () => {
    expect(printed('function f() { while (true) { a(); } b(); } function g() { return 1; c(); }')).not.toMatch(
      /global [bc]/u,
    );
  });
  it('hands exceptions to the catch clause', () => {
    expect(printed('a(); try { b(); throw c; } catch (e) { d(e); } f();')).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = global a
        %1 = call %0()
        jump 1
      1: (throws to 2)
        %2 = global b
        %3 = call %2()
        %4 = global c
        throw %4
      2:
        %5 = catch
        e = %5
        %6 = global d
        %7 = e
        %8 = call %6(%7)
        jump 3
      3:
        %9 = global f
        %10 = call %9()
        return"
    `);
  });
  it('passes every exit through finally', () => {
    expect(printed('function f() { for (;;) { try { if (a) return 1; if (b) break; } finally { c(); } } }'))
      .toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = closure #0
        f = %0
        return

      function f#0()
      0:
        jump 1
      1:
        jump 2
      2: (throws to 9)
        %0 = global a
        branch %0 ? 3 : 5
      3: (throws to 9)
        %1 = 1
        jump 10
      4:
        return %1
      5: (throws to 9)
        %2 = global b
        branch %2 ? 6 : 7
      6: (throws to 9)
        jump 10
      7: (throws to 9)
        jump 8
      8:
        jump 10
      9:
        %3 = catch
        %4 = global c
        %5 = call %4()
        jump 11
      10:
        %6 = global c
        %7 = call %6()
        choice 4, 14, 12
      11:
        throw %3
      12:
        jump 13
      13:
        jump 1
      14:
        return"
    `);
  });
});

describe('dominance', () => {
  /** Whether the guard's true edge dominates `track()`; false also where the guard can be passed by. */
  function isGuarded(text: string): boolean {
    const main = lower(`function main(user) { ${text} }`).functions[1];
    if (main === undefined) throw new Error('The program has no function.');
    const dominators = dominatorsOf(main);
    return main.blocks.some((block) => guards(main, dominators, block.id));
  }

  function guards(
    main: FunctionIr,
    dominators: ReturnType<typeof dominatorsOf>,
    id: FunctionIr['blocks'][number]['id'],
  ): boolean {
    const block = main.blocks[id];
    const sink = main.blocks.find(({ instructions }) =>
      instructions.some((each) => each.op === 'global' && each.name === 'track'),
    );
    const isConsent = block?.instructions.some((each) => each.op === 'global' && each.name === 'consent') ?? false;
    if (!isConsent || block?.terminator.kind !== 'branch' || sink === undefined) return false;
    return dominators.edgeDominates(id, block.terminator.then, sink.id);
  }

  it.each([
    ['if', 'if (consent()) track(user);'],
    ['an early return', 'if (!consent()) return; track(user);'],
    ['an early throw', 'if (!consent()) throw new Error(); log(); track(user);'],
    ['a conjunction', 'if (user && consent() && !user.child) { track(user); }'],
    ['a disjunction left early', 'if (!user || !consent()) return; track(user);'],
    ['&&', 'consent() && track(user);'],
    ['?:', 'return consent() ? track(user) : null;'],
    ['a loop left early', 'for (const u of user) { if (!consent(u)) continue; track(u); }'],
    ['while', 'while (consent()) { track(user); }'],
    ['try', 'if (!consent()) return; try { track(user); } catch { log(); }'],
  ])('holds behind %s', (_, text) => {
    expect(isGuarded(text)).toBe(true);
  });

  it.each([
    ['no branch', 'consent(); track(user);'],
    ['after the branch', 'if (consent()) log(); track(user);'],
    ['the other branch', 'if (consent()) log(); else track(user);'],
    ['a disjunction', 'if (consent() || user.admin) track(user);'],
    ['another way in', 'switch (user.kind) { case 1: if (!consent()) break; default: track(user); }'],
    ['a caught exception', 'try { if (!consent()) throw new Error(); } catch { log(); } track(user);'],
  ])('does not hold with %s', (_, text) => {
    expect(isGuarded(text)).toBe(false);
  });
});
