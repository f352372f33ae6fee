import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilerOf, type ProgramFiles } from '../compiler/program.test-support.ts';
import type { Explanation } from '../explanation.ts';
import { analysisOf } from './analysis.ts';
import { programs, sourceOf } from './random-programs.test-support.ts';

const user = `export interface User {
  /** @personalData user.contact.email */
  email: string;
}
`;

/** Explains the line of a file that a comment `// here` ends. */
function explained(files: ProgramFiles, file = '/app/a.ts'): Explanation {
  const line = (files[file] ?? '').split('\n').findIndex((each) => each.endsWith('// here')) + 1;
  const explanation = analysisOf(compilerOf(files)).explain(file, line);
  if (explanation === undefined) throw new Error(`${file} has no such line`);
  return explanation;
}

describe('an explanation', () => {
  it('is of the flows that rules are given, and leaves them as they are', () => {
    const file = '/app/main.ts';
    fc.assert(
      fc.property(programs, (statements) => {
        const text = sourceOf(statements);
        const analysis = analysisOf(compilerOf({ [file]: text }));
        const judged = text
          .split('\n')
          .flatMap((_, index) =>
            (analysis.explain(file, index + 1)?.reaches ?? []).flatMap(({ fate }) =>
              fate.kind === 'judged'
                ? [`${fate.flow.at.start}-${fate.flow.text}-${fate.flow.sink.location.start}`]
                : [],
            ),
          );
        const flows = (from: typeof analysis): readonly string[] =>
          (from.fileView(file)?.flowsTo('log') ?? []).map(
            ({ at, text: code, sink }) => `${at.start}-${code}-${sink.location.start}`,
          );
        expect(new Set(judged), text).toEqual(new Set(flows(analysis)));
        expect(flows(analysis), text).toEqual(flows(analysisOf(compilerOf({ [file]: text }))));
      }),
      { numRuns: 12 },
    );
  });

  it('is of no line that the file does not have, and of no file that there is not', () => {
    const analysis = analysisOf(compilerOf({ '/app/a.ts': 'const a = 1;\n' }));
    expect(analysis.explain('/app/a.ts', 2)).toBeDefined();
    for (const line of [-1, 0, 1.5, 3]) expect(analysis.explain('/app/a.ts', line)).toBeUndefined();
    expect(analysis.explain('/app/b.ts', 1)).toBeUndefined();
  });

  it('names where data comes from', () => {
    const { expressions } = explained({
      '/app/a.ts': `${user}declare function load(): User;
class Box { inner = load(); show(one: User) { const two = load(); return [this.inner, one, two, window.name]; } } // here`,
    });
    const roots = new Map(expressions.map(({ text, holds }) => [text, holds.map(({ root }) => root.kind)]));
    expect(Object.fromEntries(roots)).toMatchObject({
      'this.inner': ['this'],
      one: ['parameter'],
      two: ['result'],
      'window.name': ['global', 'global'],
    });
  });

  it('tells what was done to data on its way', () => {
    const { reaches } = explained({
      '/app/a.ts': `${user}export function f(user: User, shout: any) {
  const { email, ...rest } = user;
  console.log(\`to \${email}\`, rest, shout(email)); // here
}`,
    });
    const ofUser = reaches.filter(({ data: { root } }) => root.kind === 'parameter' && root.name === 'user');
    expect(
      ofUser.map(({ data: { path, exact, whole, weak, omitted } }) => ({ path, exact, whole, weak, omitted })),
    ).toEqual([
      { path: ['email'], exact: false, whole: false, weak: false, omitted: [] },
      { path: [], exact: true, whole: true, weak: false, omitted: ['email'] },
      { path: ['email'], exact: false, whole: false, weak: true, omitted: [] },
    ]);
  });

  it('tells which call ends data by its type', () => {
    const { reaches } = explained({
      '/app/a.ts': `import { score } from 'scores';
${user}export const f = (user: User) => console.log(score(user.email)); // here`,
      '/app/node_modules/scores/index.d.ts': 'export function score(text: string): number;',
    });
    expect(reaches.flatMap(({ data }) => data.endedAt?.text ?? [])).toEqual(['score(user.email)']);
  });

  it('finds the flows that stand for a function through fields and callbacks', () => {
    const { reaches } = explained({
      '/app/a.ts': `${user}class Desk {
  constructor(private line: string) {}
  say() {
    console.log(this.line); // here
  }
}
export const greet = (user: User) => new Desk(user.email).say();`,
    });
    const standing = reaches.flatMap(({ fate }) => (fate.kind === 'unknown' ? fate.standing : []));
    expect(standing.map(({ text }) => text)).toContain('user.email');
  });

  it('tells what calls lead to, callbacks apart', () => {
    const { calls } = explained({
      '/app/a.ts': `${user}const each = (user: User) => console.log(user.email);
export const f = (users: User[]) => users.forEach(each); // here`,
    });
    expect(
      calls.map(({ text, targets }) => [text, targets.map(({ kind, isCallback }) => ({ kind, isCallback }))]),
    ).toEqual([
      [
        'users.forEach',
        expect.arrayContaining([
          { kind: 'builtin', isCallback: false },
          { kind: 'function', isCallback: true },
        ]),
      ],
    ]);
  });

  it('says that a minified file is not followed', () => {
    expect(
      analysisOf(compilerOf({ '/app/a.js': `var x=1;${'x=x+1;'.repeat(5000)}` })).explain('/app/a.js', 1),
    ).toMatchObject({
      isFollowed: false,
      expressions: [],
    });
  });
});
