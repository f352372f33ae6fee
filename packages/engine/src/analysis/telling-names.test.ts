import { describe, expect, it, vi } from 'vitest';

import { compilerOf } from '../compiler/program.test-support.ts';
import { analysisOf } from './analysis.ts';

const file = '/app/main.ts';

/** What is logged in the clear, as the code writes it. */
function loggedIn(text: string): readonly string[] {
  const view = analysisOf(compilerOf({ [file]: text })).fileView(file);
  return view?.flowsTo('log').map((flow) => flow.text) ?? [];
}

describe('names that tell nothing', () => {
  it('are no data in a program that declares none', () => {
    expect(
      loggedIn(`
        interface Player { callsign: string; email: string }
        export function join(player: Player): void {
          console.log(\`\${player.callsign} joined\`);
          console.log(\`\${player.email} joined\`);
        }
      `),
    ).toEqual(['player.email']);
  });

  it('are data where a tag stands on their declaration', () => {
    expect(
      loggedIn(`
        interface Player {
          /** @personalData user.name */
          callsign: string;
          team: string;
        }
        export function join(player: Player): void {
          console.log(\`\${player.callsign} joined \${player.team}\`);
        }
      `),
    ).toEqual(['player.callsign']);
  });

  it('are data where the metadata of a schema says so', () => {
    expect(
      loggedIn(`
        interface Text { meta(metadata: object): Text }
        interface Schema<Shape> { parse(input: unknown): { [Key in keyof Shape]: string } }
        declare const z: { string(): Text; object<Shape>(shape: Shape): Schema<Shape> };
        const Player = z.object({ callsign: z.string().meta({ personalData: 'user.name' }), team: z.string() });
        export function join(input: unknown): void {
          const player = Player.parse(input);
          console.log(\`\${player.callsign} joined \${player.team}\`);
        }
      `),
    ).toEqual(['player.callsign']);
  });
});

describe('what a call gives back', () => {
  const program = (name: string): string => `
    interface User { orders: { ${name}(): string } }
    export function report(user: User): void {
      const entry = user.orders.${name}();
      console.log(\`did \${entry}\`);
    }
  `;

  it.each([
    ['describeOptions', [], false],
    ['getUserEmail', ['entry'], true],
  ])('is typed only where its name, here %s, may tell of data', (name, texts, isTyped) => {
    const text = program(name);
    const compiler = compilerOf({ [file]: text });
    const typeAt = vi.spyOn(compiler, 'typeAt');
    const flows = analysisOf(compiler).fileView(file)?.flowsTo('log') ?? [];
    expect(flows.map((flow) => flow.text)).toEqual(texts);
    const typed = typeAt.mock.calls.filter(([{ start, end }]) => text.slice(start, end) === `user.orders.${name}()`);
    expect(typed.length > 0).toBe(isTyped);
  });

  it('is data where its type is declared to be', () => {
    const declared = `
      /** @personalData user.name */
      type Callsign = string & { readonly callsign: true };
      interface User { orders: { describeOptions(): Callsign } }
      export function report(user: User): void {
        const entry = user.orders.describeOptions();
        console.log(\`did \${entry}\`);
      }
    `;
    expect(loggedIn(declared)).toEqual(['entry']);
  });
});

describe('a strong name', () => {
  const program = (comment: string): string => `
    interface Account { ${comment} mail: string }
    declare function accountOf(id: number): Account;
    export function report(id: number): void {
      const email = accountOf(id).mail;
      console.log(email);
    }
  `;

  it('is enough where nothing is declared', () => {
    expect(loggedIn(program(''))).toEqual(['email']);
  });

  it('yields to what is declared where the value comes from', () => {
    expect(loggedIn(program('/** @personalData none */'))).toEqual([]);
  });
});
