import { describe, expect, it } from 'vitest';
import { isFileNamedBy } from './files.ts';
import { glob } from './glob.ts';

describe('glob', () => {
  it.each([
    'src/**',
    './src/**/*.ts',
    '**/*.{ts,tsx}',
    'app/(shop)/[id]/page.tsx',
    'app/[...slug]/**',
    'src/+(a|b)/*.ts',
    'src/index.ts',
    '*.config.ts',
    'src/\\{a\\}/**',
  ])('takes %s', (written) => {
    expect(glob(written, 'here')).toBe(written);
  });

  it.each([
    ['', 'expected a glob of files, found an empty text.'],
    [1, 'expected a glob of files, found number 1.'],
    [' src/**', "expected a glob of files without spaces around it, found ' src/**'; did you mean 'src/**'?"],
    ['#src/**', "expected a glob of files that does not begin with '#', found '#src/**'."],
    ['C:/src/**', "expected a glob of files relative to the root of the project, found 'C:/src/**'."],
    [
      'src\\lib\\**',
      "expected a glob of files with '/' between folders, found 'src\\lib\\**'; did you mean 'src/lib/**'?",
    ],
    ['../src/**', "expected a glob of files inside the project, found '../src/**'."],
    ['src/**)', "expected a glob of files in which each '{' and '(' is closed, found 'src/**)'."],
    ['src/', "expected a glob of files, which a folder is not, found 'src/'; did you mean 'src/**'?"],
    ['app/[id]', "expected a glob of files, which a folder is not, found 'app/[id]'; did you mean 'app/[id]/**'?"],
    [
      '{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}',
      "expected a glob of files with at most 5 braces, found '{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}'.",
    ],
    ['*a*b*c*d*e*f*g', "expected a glob of files with at most 6 stars between two slashes, found '*a*b*c*d*e*f*g'."],
    [`${'a/'.repeat(150)}**`, /^here: expected a glob of files of at most 250 characters, found '(?:a\/)+a?…'\.$/u],
  ])('refuses %j', (written, message) => {
    expect(() => glob(written, 'here')).toThrow(typeof message === 'string' ? `here: ${message}` : message);
  });
});

describe('isFileNamedBy', () => {
  it.each([
    ['app/[id]/page.tsx', 'app/[id]/**', true],
    ['app/i/page.tsx', 'app/[id]/**', false],
    ['app/[id]/page.tsx', 'app/\\[id\\]/**', true],
    ['app/[...slug]/page.tsx', 'app/[...slug]/page.tsx', true],
    ['app/(shop)/page.tsx', 'app/(shop)/**', true],
    ['src/.hidden/a.ts', 'src/**', true],
    ['src', 'src/**', false],
    ['lib/src/a.ts', 'src/**', false],
  ])('%s, %s: %s', (path, written, isNamed) => {
    expect(isFileNamedBy(path, written)).toBe(isNamed);
  });
});
