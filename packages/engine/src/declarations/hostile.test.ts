import { describe, expect, it } from 'vitest';

import { compilerOf } from '../compiler/program.test-support.ts';
import { annotationProblemsOf } from './annotation-problems.ts';
import { personalDeclarationsOf } from './personal-declarations.ts';

const file = '/app/source.ts';

describe('broken and hostile files', () => {
  it.each([
    ['an open comment', '/** @personalData user.name'],
    ['an open string', "const a = '/** @personalData user.name */\nlet b"],
    ['an open interface', 'interface User { /** @personalData user.name */ name'],
    ['nothing but a tag', '@personalData'],
    ['an open template', 'const a = `// @personalData user.name ${'],
    [
      'a computed name',
      'class A { /** @personalData user.name */ [Symbol.iterator] = 1; /** @purpose sales */ ["a" + b]: string }',
    ],
    [
      'names of objects',
      'interface User { constructor: string; __proto__: string; hasOwnProperty: string; toString: string }',
    ],
    [
      'merge conflicts',
      '<<<<<<< HEAD\n/** @personalData user.name */\n=======\ninterface A { name: string }\n>>>>>>> b',
    ],
    ['tags by the thousand', `/** ${'@personalData user.name '.repeat(2000)}*/\ninterface A { a: string }`],
    ['stars by the thousand', `/** @personalData none - ${' * '.repeat(20000)}*/\ninterface A { a: string }`],
    ['spaces by the thousand', `/** @retention ${' '.repeat(20000)}x${' '.repeat(20000)}*/\ninterface A { a: string }`],
    ['a long name', `interface User { ${'email'.repeat(20000)}: string }`],
    ['a long line of comments', '// @personalData user.name\n'.repeat(2000)],
  ])('are read without a fuss: %s', { timeout: 5000 }, (_, text) => {
    const compiler = compilerOf({ [file]: text });
    const answerAll = (): void => {
      for (const problem of annotationProblemsOf(compiler, file)) problem.suggestions();
      for (const declaration of personalDeclarationsOf(compiler, file)) declaration.suggestions();
    };
    expect(answerAll).not.toThrow();
  });
});
