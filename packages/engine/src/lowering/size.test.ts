import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lowerFile } from './lower-file.ts';

const length = 20_000;
const repeat = (part: string, separator = '') => Array.from({ length }, () => part).join(separator);

describe('long chains', () => {
  it.each([
    ['operands of +', `x = ${repeat('a', '+')}`],
    ['operands of ||', `x = ${repeat('a', '||')}`],
    ['conditions', `if (${repeat('a', '&&')}) f()`],
    ['a comma list', repeat('f()', ',')],
    ['calls', `a${repeat('.b()')}`],
    ['optional accesses', `a${repeat('?.b')}`],
    ['cases', `switch (a) { ${repeat('case b: f();')} }`],
    ['statements', repeat('if (a) f();')],
  ])('of %s are lowered without recursion', (_, text) => {
    expect(lowerFile(ts, ts.createSourceFile('/a.ts', text, ts.ScriptTarget.Latest, true)).skipped).toEqual([]);
  });

  // The parser recurses into these, so their length is what it can take.
  it.each([
    ['else if', `${'if (a) f(); else '.repeat(1500)}f()`],
    ['? :', `x = ${'a ? b : '.repeat(1500)}c`],
  ])('of %s are lowered without recursion', (_, text) => {
    expect(lowerFile(ts, ts.createSourceFile('/a.ts', text, ts.ScriptTarget.Latest, true)).skipped).toEqual([]);
  });
});
