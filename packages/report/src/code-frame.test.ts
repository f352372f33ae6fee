import { describe, expect, it } from 'vitest';
import { codeFrameOf } from './code-frame.ts';
import { locationOf } from './testing/reports.ts';

describe('codeFrameOf', () => {
  it('marks the expression', () => {
    expect(codeFrameOf('  log(email);', locationOf('a.ts', 1, 7, 5))).toEqual({
      code: 'log(email);',
      marks: '    ^~~~~',
    });
  });

  it('keeps tabs in the margin', () => {
    expect(codeFrameOf('\tlog(\temail);', locationOf('a.ts', 1, 7, 5)).marks).toBe('    \t^~~~~');
  });

  it('marks the rest of the line where the expression goes on below', () => {
    const { start } = locationOf('a.ts', 1, 5, 1);
    const { end } = locationOf('a.ts', 3, 2, 1);
    expect(codeFrameOf('log({', { file: 'a.ts', start, end }).marks).toBe('    ^');
  });

  it('cuts long lines around the expression', () => {
    const line = `${'a;'.repeat(5_000)}log(email);${'b;'.repeat(5_000)}`;
    const { code, marks } = codeFrameOf(line, locationOf('a.js', 1, 10_005, 5));
    expect(code.length).toBeLessThanOrEqual(120);
    expect(code.slice(marks.indexOf('^'), marks.length)).toBe('email');
  });

  it('always marks something', () => {
    expect(codeFrameOf('', locationOf('a.ts', 1, 1, 0)).marks).toBe('^');
  });
});
