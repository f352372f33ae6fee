import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lowerFile } from './lower-file.ts';

const lower = (text: string) => lowerFile(ts, ts.createSourceFile('/a.ts', text, ts.ScriptTarget.Latest, true));

describe('directives', () => {
  it('stand at the head of a file or function', () => {
    const { directives, functions } = lower(`/* a */ 'use strict'; "use client"; f('use none'); 'use none';
      async function save() { 'use server'; 'use none' + ''; }
      const load = async () => { const a = 1; 'use none'; };`);
    expect(directives).toEqual(['use strict', 'use client']);
    expect(functions.map((fn) => [fn.name, fn.directives])).toEqual([
      ['', undefined],
      ['save', ['use server']],
      ['load', undefined],
    ]);
  });

  it('are no texts that something is done with', () => {
    expect(lower("'use client'.length; f();").directives).toBeUndefined();
    expect(lower('`use client`; f();').directives).toBeUndefined();
    expect(lower("('use client'); f();").directives).toBeUndefined();
  });
});
