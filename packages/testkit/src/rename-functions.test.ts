import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { renameFunctions } from './rename-functions.ts';

const directory = '/nowhere/fixture';

function renamed(files: Readonly<Record<string, string>>): {
  texts: readonly string[];
  restore: (message: string) => string;
} {
  const result = renameFunctions(
    ts,
    Object.entries(files).map(([name, text]) => ({ file: `${directory}/${name}`, text })),
  );
  return { texts: result.files.map(({ text }) => text), restore: result.restoreNames };
}

describe('renameFunctions', () => {
  it('follows a function through imports, barrels and shorthand properties', () => {
    const { texts } = renamed({
      'mask.ts': 'export function mask(text: string) { return text; }',
      'index.ts': "export { mask } from './mask';",
      'main.ts': "import { mask } from './index';\nconst tools = { mask };\ntools.mask('x');\nmask('y');",
    });
    expect(texts).toEqual([
      'export function f1(text: string) { return text; }',
      "export { f1 } from './mask';",
      "import { f1 } from './index';\nconst tools = { mask: f1 };\ntools.mask('x');\nf1('y');",
    ]);
  });

  it('renames methods with the interface that they implement, arrows and object methods', () => {
    const { texts } = renamed({
      'main.ts': `interface Mailer { send(to: string): void }
class Smtp implements Mailer { send(to: string) {} }
const notify = (mailer: Mailer) => mailer.send('x');
const api = { load() {}, save: () => api.load() };`,
    });
    expect(texts[0]).toBe(`interface Mailer { f1(to: string): void }
class Smtp implements Mailer { f1(to: string) {} }
const f2 = (mailer: Mailer) => mailer.f1('x');
const api = { f3() {}, f4: () => api.f3() };`);
  });

  it('keeps names that come from outside, and components capitalised', () => {
    const { texts } = renamed({
      'main.tsx': `class Names extends Array<string> { override join() { return ''; } }
function Card() { return null; }
const view = <Card />;`,
    });
    expect(texts[0]).toBe(`class Names extends Array<string> { override join() { return ''; } }
function F1() { return null; }
const view = <F1 />;`);
  });

  it('puts the names back into messages', () => {
    const { restore } = renamed({ 'main.ts': 'function notify() {}\nfunction send() {}' });
    expect(restore("'x' reaches 'console.log', by way of f1() and f2().")).toBe(
      "'x' reaches 'console.log', by way of notify() and send().",
    );
  });

  it('refuses a fixture that has such names of its own', () => {
    expect(() => renamed({ 'main.ts': 'const f1 = 1;' })).toThrow("has a name like 'f1' of its own");
  });
});
