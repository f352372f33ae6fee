import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareFindings, expectationsIn, fixtureFiles } from '@privet/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configOf, eslintFindings, type HostedProject, hostedProject, linesOf } from './testing/hosted-project.ts';

describe('several threads of ESLint', () => {
  let shop: HostedProject;

  beforeAll(async () => {
    shop = await hostedProject(resolve(import.meta.dirname, '../../test-fixtures/apps/shop'));
    shop.write({ 'eslint.config.js': configOf('recommended') });
  });

  afterAll(() => shop.remove());

  it.each([
    ['eslint', '2'],
    ['eslint', 'auto'],
    ['eslint-9', '2'],
  ] as const)('find what one does: %s --concurrency %s', (eslint, threads) => {
    const expected = fixtureFiles(join(shop.folder, 'src')).flatMap(({ file, text }) => expectationsIn(file, text));
    expect(compareFindings(expected, eslintFindings(shop, eslint, '--concurrency', threads))).toEqual([]);
  });
});

const user = `export interface User {
  /** @personalData user.contact.email
   * @purpose essential.service.authentication */
  email: string;
  key: string;
}
`;
const note = 'export function note(line: string): void {\n  console.log(line);\n}\n';
const page = `import { note } from './note';
import type { User } from './user';
export function show(user: User): void {
  note(user.email);
}
`;
const trace = `import type { User } from './user';
export function trace(user: User): void {
  console.log(user.key);
}
`;
const acceptance =
  'version: 1\naccepted: [{ categories: user.authorization.credentials, sink: log, reason: For now., owner: shop, until: 2999-12-31 }]\n';

describe.each(['eslint', 'eslint-9'] as const)('the cache of %s', (eslint) => {
  let project: HostedProject;

  beforeAll(async () => {
    project = await hostedProject();
    project.write({ 'eslint.config.js': configOf('recommended'), 'tsconfig.json': '{ "include": ["src"] }' });
  });

  afterAll(() => project.remove());

  it('is read where nothing has changed, and does not outlive an edit of another file', () => {
    const lint = () => eslintFindings(project, eslint, '--cache', '--cache-strategy', 'content');
    project.write({ 'src/user.ts': user, 'src/note.ts': note, 'src/page.ts': page, 'src/trace.ts': trace });
    expect(linesOf(project, lint())).toEqual(['src/page.ts:4 no-plaintext-logging']);

    const cache = join(project.folder, '.eslintcache');
    writeFileSync(cache, readFileSync(cache, 'utf8').replaceAll('in the clear', 'in the cache'));
    expect(lint().map(({ message }) => message)).toEqual([expect.stringContaining('in the cache')]);

    // An annotation.
    project.write({
      'src/user.ts': user.replace(
        '  key',
        '  /** @personalData user.authorization.credentials\n   * @purpose essential.service.authentication */\n  key',
      ),
    });
    expect(linesOf(project, lint())).toEqual([
      'src/page.ts:4 no-plaintext-logging',
      'src/trace.ts:3 no-plaintext-logging',
    ]);

    // A function that is called.
    project.write({ 'src/note.ts': note.replace('log(line)', 'log(line.length)') });
    expect(linesOf(project, lint())).toEqual(['src/trace.ts:3 no-plaintext-logging']);

    // The policy.
    project.write({ 'privacy.yaml': acceptance });
    expect(linesOf(project, lint())).toEqual([]);
  }, 120_000);
});
