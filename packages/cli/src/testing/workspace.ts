import { projectFolder, userType, type FolderFiles } from './project-folder.ts';

const tsconfig = '{ "compilerOptions": { "strict": true }, "include": ["src"] }';

/** Logs twice: what it is handed by itself, and through a function of another package. */
const welcome = `import { tell, type User } from '@shop/user';
export function welcome(user: User): void { console.log(user); tell(user.email); }
`;

const files: FolderFiles = {
  'package.json': '{ "name": "shop", "private": true, "workspaces": ["packages/*"] }',
  'privacy.yaml': `version: 1
accepted:
  - sink: log
    categories: [user.contact.email]
    owner: ops@example.org
    reason: Kept for a week.
    until: 2020-01-31
`,
  'stray.js': "const words = 'nothing';\n",
  'packages/user/package.json': '{ "name": "@shop/user", "main": "src/index.ts" }',
  'packages/user/tsconfig.json': tsconfig,
  'packages/user/src/index.ts': `${userType}export function tell(text: string): void { console.log(text); }\n`,
  'packages/mail/package.json': '{ "name": "@shop/mail" }',
  'packages/mail/tsconfig.json': tsconfig,
  'packages/mail/src/index.ts': welcome,
  'packages/mail/src/silent.ts': welcome.replace(
    'console.log(user);',
    '/* eslint-disable privet/no-plaintext-logging -- local */ console.log(user);',
  ),
  'packages/admin/package.json': '{ "name": "@shop/admin" }',
  'packages/admin/tsconfig.json': '{ "compilerOptions": { "strict": true, "target": "es1066" }, "include": ["src"] }',
  'packages/admin/src/index.ts': welcome,
  'packages/admin/src/broken.ts': 'export const one = ;\n',
  'packages/shop/package.json': '{ "name": "@shop/shop" }',
  'packages/shop/tsconfig.json': tsconfig,
  'packages/shop/privacy.yaml':
    'version: 1\nrecipients:\n  acme:\n    role: processor\n    name: Acme\n    hosts: [acme.example]\n',
  'packages/shop/src/index.ts': `${welcome}export function send(user: User): void {
  void fetch('https://acme.example/people', { method: 'POST', body: JSON.stringify(user) });
}
`,
};

/** How many programs the workspace has. */
export const programsOfWorkspace = 5;

/** A workspace whose programs share a package, and whose report has something of everything that a scan tells. */
export function workspaceFolder(): string {
  return projectFolder(files);
}
