import { fileURLToPath } from 'node:url';
import { installFixtureRoot } from '@privet/testkit';
import { describe, expect, it } from 'vitest';
import { projectFolder, userType, type FolderFiles } from './testing/project-folder.ts';
import { reportOfScan } from './testing/run-cli.ts';

const fixtures = fileURLToPath(new URL('../../../test-fixtures', import.meta.url));

describe('the compilers', () => {
  it.each(['flows', 'rules', 'apps/shop', 'settings', 'policies', 'annotations'])(
    'give the same report of %s',
    async (name) => {
      const folder = `${fixtures}/${name}`;
      if (name === 'flows') await installFixtureRoot(folder);
      expect(firstDifference(folder)).toBe('');
    },
    300_000,
  );

  const welcome =
    "import { type User } from '@/user';\nexport const welcome = (user: User) => console.log(user.email);\n";

  it.each<[string, FolderFiles]>([
    [
      'names without extension where packages export nothing',
      {
        'tsconfig.json': JSON.stringify({
          compilerOptions: { target: 'es5', module: 'commonjs', moduleResolution: 'node', baseUrl: 'src' },
        }),
        'node_modules/people/package.json': '{ "name": "people", "exports": {}, "types": "index.d.ts" }',
        'node_modules/people/index.d.ts': 'export { User } from "./lib/user";\n',
        'node_modules/people/lib/user.d.ts': userType.replace('export interface', 'export declare interface'),
        'src/log.ts': "import type { User } from 'people';\nexport const log = (user: User) => console.log(user);\n",
        'src/deep.ts':
          "import type { User } from 'people/lib/user';\nexport const log = (user: User) => console.log(user);\n",
        'src/own/user.ts': userType,
        'src/own.ts': "import type { User } from 'own/user';\nexport const log = (user: User) => console.log(user);\n",
      },
    ],
    [
      'types under the name of a type parameter and of a namespace',
      {
        'user.ts': `${userType}export namespace People { export type Friend = User; }\n`,
        'a.ts': `import type { People, User } from './user.js';
interface Box<Held> { held: Held }
export function open(box: Box<User>, friend: People.Friend, email: User['email'], other: People.Friend['email']): void {
  console.log(box.held, friend, email, other);
}
`,
      },
    ],
    [
      'aliases that a base tsconfig in another folder declares',
      {
        'config/tsconfig.base.json': '{ "compilerOptions": { "paths": { "@/*": ["../src/*"] } } }',
        'tsconfig.json': '{ "extends": "./config/tsconfig.base.json", "include": ["src"] }',
        'src/user.ts': userType,
        'src/welcome.ts': welcome,
      },
    ],
    [
      'a package of the workspace that is installed from a registry, without types',
      {
        'package.json': '{ "workspaces": ["packages/*"] }',
        'packages/log/package.json': '{ "name": "@acme/log", "exports": { "./log": "./dist/log.js" } }',
        'packages/log/log.ts': 'export const log = (line: string) => console.log(line);\n',
        'node_modules/@acme/log/package.json': '{ "name": "@acme/log", "exports": { "./log": "./dist/log.js" } }',
        'node_modules/@acme/log/dist/log.js': 'exports.log = () => undefined;\n',
        'packages/app/package.json': '{ "name": "app" }',
        'packages/app/tsconfig.json': '{ "compilerOptions": { "module": "nodenext" } }',
        'packages/app/user.ts': userType,
        'packages/app/welcome.ts': `import { log } from '@acme/log/log';
import type { User } from './user.js';
export const welcome = (user: User) => log(user.email);
`,
      },
    ],
    [
      'types in comments of JavaScript',
      {
        'user.ts': userType,
        'a.js': `/** @typedef {import('./user').User} User */
/** @param {User} user */
export function log(user) { console.log(user.email); }
/** @type {User[]} */
export const users = [];
users.forEach((user) => console.log(user));
class Store { constructor() { /** @type {User | undefined} */ this.last = undefined; } show() { console.log(this.last); } }
module.exports.Store = Store;
`,
      },
    ],
  ])('read %s alike', (_, files) => {
    const folder = projectFolder(files);
    expect(firstDifference(folder)).toBe('');
    expect(reportOfScan(folder, '--compiler', 'native').findings).not.toEqual([]);
  });
});

/** The first line in which the reports of a folder differ, with what stands around it; empty where they are the same. */
function firstDifference(folder: string): string {
  const [javascript = [], native = []] = ['javascript', 'native'].map((compiler) =>
    JSON.stringify(reportOfScan(folder, '--preset', 'strict', '--compiler', compiler), null, 1).split('\n'),
  );
  const at = javascript.findIndex((line, index) => line !== native[index]);
  if (at < 0 && javascript.length === native.length) return '';
  const around = (lines: readonly string[]): string => lines.slice(Math.max(0, at - 8), at + 8).join('\n');
  return `javascript:\n${around(javascript)}\nnative:\n${around(native)}`;
}
