import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { implementingFunctionNamesIn, implementingNamesIn } from './candidates.ts';

const source = (text: string): ts.SourceFile => ts.createSourceFile('/a.ts', text, ts.ScriptTarget.Latest, true);

describe('names under which a file may implement something', () => {
  const runs = source(`
    export const runs: Run = { attempt: 1, logger: { level: 'info', info: (text) => console.info(text) }, stop() {} };
  `);

  it('are those of functions in the objects of an object, too', () => {
    expect(implementingFunctionNamesIn(ts, runs)).toEqual(['info', 'stop']);
  });

  it('are all of them where it is not known whether it still says so', () => {
    const names = implementingNamesIn(ts, runs);
    expect(names).toEqual(expect.arrayContaining(['attempt', 'logger', 'info', 'stop']));
    expect(names).not.toContain('level');
  });
});
