import { describe, expect, it } from 'vitest';

import { file, type FlowFacts, suggestedFor } from './suggestions.test-support.ts';

const user = `declare const user: { email: string; phone?: string };\n`;
const mask = `/** @sanitizes mask */\nexport function maskEmail(email: string): string {\n  return email[0] + '…';\n}\n`;
const hash = `/** @sanitizes hash */\nexport const digest = (value: unknown): string => String(value).length.toString();\n`;

function redacted(source: string, expression: string, facts?: FlowFacts): readonly string[] {
  return suggestedFor(source, expression, facts).map(({ text }) => text);
}

describe('a redactor of the same file', () => {
  it('is wrapped around the expression', () => {
    const suggested = suggestedFor(`${user}${mask}console.log(user.email);`, 'user.email');
    expect(suggested).toEqual([
      { title: "Wrap 'user.email' in 'maskEmail'", text: `${user}${mask}console.log(maskEmail(user.email));` },
    ]);
  });

  it('is wrapped around a part of a text', () => {
    expect(redacted(`${user}${mask}console.log(\`in: \${user.email}\`);`, 'user.email')).toEqual([
      `${user}${mask}console.log(\`in: \${maskEmail(user.email)}\`);`,
    ]);
  });

  it('gives a shorthand property a value', () => {
    const source = `${user}${mask}const { email } = user;\ntrack({ email });\ndeclare function track(it: { email: string }): void;`;
    expect(redacted(source, 'email', { around: 'email })' })).toEqual([
      source.replace('track({ email })', 'track({ email: maskEmail(email) })'),
    ]);
  });

  it('does not take what its parameter refuses', () => {
    expect(redacted(`${user}${mask}console.log(user);`, 'user')).toEqual([]);
    expect(redacted(`${user}${mask}console.log(user.phone);`, 'user.phone')).toEqual([]);
    expect(redacted(`${user}${hash}console.log(user);`, 'user')).toEqual([`${user}${hash}console.log(digest(user));`]);
  });

  it('does not call itself', () => {
    const noisy = `/** @sanitizes mask */\nfunction maskEmail(email: string): string {\n  console.log(email);\n  return '';\n}\n`;
    expect(redacted(noisy, 'email', { around: 'email);' })).toEqual([]);
  });

  it('counts if it takes one value and gives it back at once', () => {
    const others = `/** @sanitizes mask */
async function maskLater(email: string): Promise<string> { return email; }
/** @sanitizes mask */
function replaceIn(text: string, email: string): string { return text + email; }
/** @sanitizes aggregate */
function total(values: unknown): number { return 1; }
`;
    expect(redacted(`${user}${others}console.log(user.email);`, 'user.email')).toEqual([]);
  });

  it('keeps a type that it is generic in', () => {
    const generic = `/** @sanitizes redact */\nfunction redact<Value>(value: Value): Value { return value; }\n`;
    expect(redacted(`${user}${generic}console.log(user);`, 'user')).toEqual([
      `${user}${generic}console.log(redact(user));`,
    ]);
  });
});

describe('a redactor of another file', () => {
  const log = `${user}console.log(user.email);\n`;
  const wrapped = `${user}console.log(maskEmail(user.email));\n`;

  it.each([
    [
      'with the extension that other imports have',
      `import './setup.ts';\n`,
      `import { maskEmail } from './privacy.ts';\n`,
    ],
    ['as it is compiled', `import './setup.js';\n`, `import { maskEmail } from './privacy.js';\n`],
    ['without extension', `import "./setup"\n`, `import { maskEmail } from "./privacy"\n`],
    ['as other files do it', `import 'reflect-metadata';\n`, `import { maskEmail } from './privacy';\n`],
  ])('is imported behind the last import %s', (_how, before, added) => {
    const files = { '/app/src/privacy.ts': mask };
    expect(redacted(`${before}\n${log}`, 'user.email', { files })).toEqual([`${before}${added}\n${wrapped}`]);
  });

  it('is imported from folders around', () => {
    const files = { '/app/lib/privacy/index.ts': mask };
    expect(redacted(`import './setup';\n\n${log}`, 'user.email', { files })).toEqual([
      `import './setup';\nimport { maskEmail } from '../lib/privacy';\n\n${wrapped}`,
    ]);
  });

  it('joins what is imported from there', () => {
    const files = { '/app/src/privacy.ts': `export const level = 1;\n${mask}` };
    const source = `import { level } from './privacy';\n\n${log}console.log(level);\n`;
    expect(redacted(source, 'user.email', { files })).toEqual([
      `import { level, maskEmail } from './privacy';\n\n${wrapped}console.log(level);\n`,
    ]);
  });

  it.each([
    [`import { maskEmail } from './privacy';`, 'maskEmail'],
    [`import { maskEmail as hide } from './privacy';`, 'hide'],
    [`import * as privacy from './privacy';`, 'privacy.maskEmail'],
  ])('is called by the name that it is imported under: %s', (imported, name) => {
    const files = { '/app/src/privacy.ts': mask };
    expect(redacted(`${imported}\n\n${log}`, 'user.email', { files })).toEqual([
      `${imported}\n\n${user}console.log(${name}(user.email));\n`,
    ]);
  });

  it('is imported as the default where it is that', () => {
    const files = { '/app/src/mask-email.ts': mask.replace('export function', 'export default function') };
    expect(redacted(`import './setup.ts';\n\n${log}`, 'user.email', { files })).toEqual([
      `import './setup.ts';\nimport maskEmail from './mask-email.ts';\n\n${wrapped}`,
    ]);
  });

  it('is the first import behind directives and the comment of the file', () => {
    const files = { '/app/src/privacy.ts': mask };
    const head = `'use client';\n\n/* Copyright */\n\n`;
    expect(redacted(`${head}export ${log}`, 'user.email', { files })).toEqual([
      `${head}import { maskEmail } from './privacy';\n\nexport ${wrapped}`,
    ]);
  });

  it('is left alone where its name is taken, where it is not exported, and in scripts', () => {
    const files = { '/app/src/privacy.ts': mask };
    const taken = `import './setup';\nconst maskEmail = 1;\n${log}`;
    expect(redacted(taken, 'user.email', { files })).toEqual([]);
    expect(redacted(log, 'user.email', { files })).toEqual([]);
    const unexported = { '/app/src/privacy.ts': mask.replace('export ', '') };
    expect(redacted(`import './setup';\n${log}`, 'user.email', { files: unexported })).toEqual([]);
  });

  it('comes behind one at hand, and at most two are suggested', () => {
    const files = { '/app/src/digest.ts': hash, '/app/src/other.ts': hash.replace('digest', 'other') };
    const source = `import './setup';\n${user}${mask}console.log(user.email);\n`;
    const titles = suggestedFor(source, 'user.email', { files }).map(({ title }) => title);
    expect(titles).toEqual(["Wrap 'user.email' in 'maskEmail'", "Wrap 'user.email' in 'digest'"]);
    expect(file).toBe('/app/src/main.ts');
  });
});
