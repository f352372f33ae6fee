import { describe, expect, it } from 'vitest';

import { expectationsIn, withoutExpectations } from './expectations.ts';

const message = "'user.email' (user.contact.email, declared on User) reaches 'console.log' in the clear.";

describe('expectationsIn', () => {
  it('reads rule and message from the end of a line', () => {
    const text = `const a = 1;\nconsole.log(user.email); // ✗ no-plaintext-logging: ${message}\n`;
    expect(expectationsIn('a.ts', text)).toEqual([{ file: 'a.ts', line: 2, rule: 'no-plaintext-logging', message }]);
  });

  it('reads a rule without a message', () => {
    expect(expectationsIn('a.ts', 'log(x); // ✗ no-plaintext-logging')).toEqual([
      { file: 'a.ts', line: 1, rule: 'no-plaintext-logging' },
    ]);
  });

  it('reads several to a line', () => {
    expect(expectationsIn('a.ts', 'log(x); // ✗ rule-a: one: two. ✗ rule-b ✗ rule-a: three.')).toEqual([
      { file: 'a.ts', line: 1, rule: 'rule-a', message: 'one: two.' },
      { file: 'a.ts', line: 1, rule: 'rule-b' },
      { file: 'a.ts', line: 1, rule: 'rule-a', message: 'three.' },
    ]);
  });

  it('reads JSX comments and block comments', () => {
    const text = '<a>{/* ✗ rule-a: one. */}</a>\r\n{ /* ✗ rule-b */ }';
    expect(expectationsIn('a.tsx', text)).toEqual([
      { file: 'a.tsx', line: 1, rule: 'rule-a', message: 'one.' },
      { file: 'a.tsx', line: 2, rule: 'rule-b' },
    ]);
  });

  it('keeps URLs and comment marks inside a message', () => {
    const [expectation] = expectationsIn('a.ts', "x; // ✗ rule-a: 'https://x.test' // is quoted.");
    expect(expectation?.message).toBe("'https://x.test' // is quoted.");
  });

  it('leaves other comments alone', () => {
    expect(expectationsIn('a.ts', "// plain\nconst mark = '✗';\n/* block */")).toEqual([]);
  });

  it('names the place of a comment that is not in the grammar', () => {
    expect(() => expectationsIn('a.ts', '\nlog(x); // ✗ Not a rule')).toThrow(
      "a.ts:2: 'Not a rule' is not 'rule-id' or 'rule-id: message'.",
    );
  });
});

describe('withoutExpectations', () => {
  it('takes the comments out and keeps lines and other comments', () => {
    const text = ['a(); // ✗ rule-a: one.', 'b(); // plain', '<p>{/* ✗ rule-b */}</p>', 'c();'].join('\n');
    expect(withoutExpectations(text)).toBe(['a();', 'b(); // plain', '<p></p>', 'c();'].join('\n'));
  });
});
