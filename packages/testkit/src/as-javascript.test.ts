import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { asJavaScript } from './as-javascript.ts';

describe('asJavaScript', () => {
  it('carries expectations to the lines their code has moved to', () => {
    const text = `
interface User {
  email: string; // ✗ require-purpose: gone with the interface.
}

export function notify(user: User): void {
  console.log(
    'to',
    user.email, // ✗ no-plaintext-logging: one. ✗ no-plaintext-logging: two.
  );
}
`;
    const { file, text: erased, expectations } = asJavaScript(ts, '/app/notify.ts', text);
    expect(file).toBe('/app/notify.js');
    expect(erased).not.toContain('✗');
    expect(erased).not.toContain('interface');
    expect(expectations.map(({ message }) => message)).toEqual(['one.', 'two.']);
    for (const { line } of expectations) expect(erased.split('\n')[line - 1]).toContain('user.email');
  });

  it('keeps JSX, other comments, decorators and CommonJS as they are', () => {
    const text = `
import fs = require('node:fs');
export const read = fs.readFileSync;
/** @personalData user.contact.email */
let email: string;
@Entity()
export class Card {}
export const card = <Card onClick={() => console.log(email as string)} />; {/* ✗ no-plaintext-logging */}
`;
    const { file, text: erased, expectations } = asJavaScript(ts, '/app/card.tsx', text);
    expect(file).toBe('/app/card.jsx');
    expect(erased).toContain('@personalData user.contact.email');
    expect(erased).toContain('@Entity()');
    expect(erased).toContain('require("node:fs")');
    expect(erased).toContain('<Card onClick={() => console.log(email)}/>');
    expect(erased.split('\n')[(expectations[0]?.line ?? 0) - 1]).toContain('<Card');
  });

  it('tells from which line code comes, where one line became two', () => {
    const text = `export function check(user: User) {
  if (user.email === '') throw new Error(user.email);
}`;
    const { text: erased, originalLineAt } = asJavaScript(ts, '/app/check.ts', text);
    expect(erased.split('\n').findIndex((line) => line.includes('throw'))).toBe(2);
    expect(originalLineAt(erased.indexOf('throw'))).toBe(2);
    expect(originalLineAt(erased.lastIndexOf('user.email'))).toBe(2);
  });
});
