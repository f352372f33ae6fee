import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from './index.ts';

const leak = `
export function welcome(user) {
  const { email } = user;
  console.log(email);
}
`;

function lint(code: string, config: Linter.Config = {}, file = 'src/user.ts'): readonly Linter.LintMessage[] {
  const linter = new Linter({ cwd: '/project' });
  return linter.verify(code, [{ files: ['**/*.{ts,tsx,js}'] }, plugin.configs.recommended, config], `/project/${file}`);
}

describe('the plugin without type information', () => {
  it('reads JavaScript under the parser of ESLint', () => {
    expect(lint(leak, {}, 'src/user.js')).toMatchObject([
      {
        ruleId: 'privet/no-plaintext-logging',
        message: "'email' (user.contact.email, inferred from the name 'email') reaches 'console.log' in the clear.",
        line: 4,
        column: 15,
        endColumn: 20,
      },
    ]);
  });

  it('reads TypeScript under a parser that has no program', () => {
    const code = 'interface User { email: string }\nexport const log = (user: User) => console.log(user.email);\n';
    expect(lint(code, { languageOptions: { parser } })).toMatchObject([
      { line: 2, ruleId: 'privet/no-plaintext-logging' },
    ]);
  });

  it('counts offsets from behind a byte order mark', () => {
    const code = '\uFEFFexport const log = (user) => console.log(user.email);\n';
    const [message] = lint(code, {}, 'src/user.js');
    expect(code.slice(1).slice((message?.column ?? 0) - 1, (message?.endColumn ?? 0) - 1)).toBe('user.email');
  });

  it('reads JSX', () => {
    const code =
      'export const Greeting = (user: { email: string }) => <a href={`/hello?to=${user.email}`}>{user.email}</a>;\n';
    expect(lint(code, { languageOptions: { parser } }, 'src/greeting.tsx').map(({ ruleId }) => ruleId)).toEqual([
      'privet/no-personal-data-in-url',
    ]);
  });
});
