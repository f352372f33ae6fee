import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leak, projectFolder, userType, type FolderFiles } from './testing/project-folder.ts';
import { runCli } from './testing/run-cli.ts';

const shop = fileURLToPath(new URL('../../../test-fixtures/apps/shop/src', import.meta.url));

/** What is explained of a line, without a trailing break. */
function explained(folder: string, place: string, ...argv: readonly string[]): string {
  const { code, stdout, stderr } = runCli(folder, ['explain', place, ...argv]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

/** Explains the line of `a.ts` that a comment `// here` ends. */
function explainedHere(text: string, files: FolderFiles = {}, ...argv: readonly string[]): string {
  const line = text.split('\n').findIndex((each) => each.endsWith('// here')) + 1;
  return explained(projectFolder({ 'a.ts': text, ...files }), `a.ts:${line}`, ...argv);
}

describe("the shop's leak across three files", () => {
  const finding =
    "error  'customer.email' (user.contact.email, declared on Customer) reaches 'this.output.info' in the clear, by way of note() and info().  privet/no-plaintext-logging";

  it('is reported where the data is known', () => {
    const text = explained(shop, 'customers/customer-routes.ts:16:8');
    expect(text).toContain(`\n\n${finding}\n`);
    expect(text).toMatch(
      /reaches 'this\.output\.info' \(log, pino\) at .*logging\/logger\.ts:12:5, by way of note\(\), info\(\)/u,
    );
    expect(text).toContain('user.contact.email, declared on Customer (');
    expect(text).toContain('    reported on this line\n');
    expect(text).toMatch(/ {2}note\n {4}is note\(\), .*customers\/customer-service\.ts:23:1\n/u);
  });

  it('is told of the function in between, which does not know the data', () => {
    const text = explained(shop, 'customers/customer-service.ts:24');
    expect(text).toContain('Nothing is reported on this line by the preset recommended.');
    expect(text).toContain(
      "from parameter 'line' of note(), put into text\n      no evidence: its type is text, the name 'line' tells nothing, and no declaration does",
    );
    expect(text).toMatch(/reported at .*customers\/customer-routes\.ts:16:20: error/u);
    expect(text).toContain(finding);
    expect(text).toMatch(
      /judged at .*customer-routes\.ts:10:22 \('id'\)\n.*since a bare user id names nobody by itself/u,
    );
  });

  it('is told of the log call, with what the catalog says of it', () => {
    const text = explained(shop, 'logging/logger.ts:12');
    expect(text).toContain("is the catalog's 'pino#Logger.info': log, every argument");
    expect(text).toContain(finding);
    expect(text).toMatch(/order-service\.ts:19:\d+ .*\n.*as user\.contact\.email, since it arrives pseudonymised/u);
  });
});

describe('a line that is not reported', () => {
  it.each([
    [
      'protected data',
      `import { createHmac } from 'node:crypto';
${userType}export const log = (user: User) => console.log(createHmac('sha256', 'key').update(user.email).digest('hex')); // here`,
      'not reported by privet/no-plaintext-logging as user.contact.email, since it arrives pseudonymised',
    ],
    [
      'evidence that is too weak',
      'export const log = (user: { name: string }, wrap: any) => console.log(wrap.up(user.name)); // here',
      'beyond which only declared data is certain enough',
    ],
    [
      'an annotation that says none',
      `interface Host { /** @personalData none - a mailbox of ours */ email: string }
export const log = (host: Host) => console.log(host.email); // here`,
      "settled as none: an annotation says that 'host.email' is none",
    ],
    [
      'a comment',
      `${userType}// eslint-disable-next-line privet/no-plaintext-logging -- asked for by the desk
export const log = (user: User) => console.log(user.email); // here`,
      'suppressed by a comment (asked for by the desk): error',
    ],
    [
      'a callee that nothing tells',
      `${userType}export const log = (user: User, send: any) => send.off(user.email); // here`,
      "is whatever is handed over as parameter 'send' of log()",
    ],
    [
      'a package that the catalog does not know',
      `import { post } from 'some-queue';
${userType}export const log = (user: User) => post(user.email); // here`,
      'is not resolved: its type declares nothing',
    ],
    [
      'an address that names nobody',
      `${userType}export const log = (user: User) => fetch('/api', { body: user.email }); // here`,
      'is no network sink here: the address names no other host',
    ],
    [
      'data that nothing declares',
      'export function note(payload: any) {\n  console.log(payload); // here\n}',
      "from parameter 'payload' of note()\n      no evidence: its type is any, the name 'payload' tells nothing, and no declaration does",
    ],
    [
      'code that runs in development alone',
      `declare const __DEV__: boolean;
${userType}export const log = (user: User) => {
  if (__DEV__) console.log(user.email); // here
};`,
      'not reported: it runs for developers alone, never in production',
    ],
    [
      'an unknown callee that nobody hands data',
      "export const start = (thing: any) => setup('on'); // here",
      'nothing handed over could hold data',
    ],
  ])('tells of %s', (_name, text, reason) => {
    const explanation = explainedHere(text);
    expect(explanation).toContain(reason);
  });

  it('tells where a callee judges what it is handed, at any depth', () => {
    const text = `${userType}export function save(user: User) {
  console.log(user.email);
}
const outer = (user: User) => save(user);
export const all = (user: User) => outer(user); // here`;
    expect(explainedHere(text)).toMatch(
      / {2}outer\n[^]*so that this call stays silent:\n[^]*reported at a\.ts:7:15: error/u,
    );
  });

  it('lists no finding for a call that hands over something else', () => {
    const files = {
      'note.ts': 'export function note(one: string, two: string) {\n  console.log(one, two);\n}\n',
      'b.ts': `import { note } from './note';\n${userType}export const log = (user: User) => note(user.email, 'x');\n`,
    };
    const text = explained(projectFolder(files), 'note.ts:2');
    const [, one = '', two = ''] = text.split(/^ {2}(?:one|two) reaches/mu);
    expect(one).toContain('reported at b.ts:7:');
    expect(two).not.toContain('reported at');
    expect(two).toContain('nobody is known to hand it over');
  });

  it('tells what only the preset strict reports', () => {
    const text = 'export interface User { phone: string } // here';
    expect(explainedHere(text)).toContain('by strict alone: error');
    expect(explainedHere(text, {}, '--preset', 'strict')).toMatch(/^error {2}'phone' of User/mu);
  });

  it.each([
    [
      'a.test.ts',
      {},
      "since '**/*.{test,spec,e2e,cy,bench,eval}.{ts,tsx,mts,cts,js,jsx,mjs,cjs}' is left out by default",
    ],
    ['a.ts', { '.gitignore': 'a.ts\n' }, 'since version control ignores it'],
    ['a.ts', { 's.json': '{"exclude": ["a.*"]}' }, "since the settings exclude 'a.*'"],
  ])('tells why a scan leaves out %s', (name, files: FolderFiles, reason) => {
    const folder = projectFolder({ [name]: leak, ...files });
    const argv = 's.json' in files ? ['--settings', 's.json'] : [];
    const text = explained(folder, `${name}:6`, ...argv);
    expect(text).toContain(`A scan leaves this file out, ${reason}`);
    expect(text).toContain("'user.email' (user.contact.email, declared on User) reaches 'console.log'");
  });

  it('says so where nothing stands', () => {
    expect(explained(projectFolder({ 'a.ts': '\n\n' }), 'a.ts:2')).toContain(
      'Nothing that holds data stands on this line.',
    );
  });
});

it('tells of what a command-line tool prints', () => {
  const text = `${userType}export const list = (user: User) => console.log(user.email); // here`;
  const manifest = JSON.stringify({ name: 'guests', bin: 'a.js' });
  expect(explainedHere(text, { 'package.json': manifest })).toContain(
    'no log sink here: it is a command-line tool, and whoever called it reads what it prints',
  );
});

describe('explain', () => {
  it('writes JSON with places, and what rules make of each flow', () => {
    const text = explained(projectFolder({ 'a.ts': leak }), 'a.ts:6', '--format', 'json');
    expect(JSON.parse(text)).toMatchObject({
      schemaVersion: 1,
      file: 'a.ts',
      line: 6,
      findings: [{ ruleId: 'no-plaintext-logging', at: { file: 'a.ts', start: { line: 6, column: 57 } } }],
      reaches: [
        {
          text: 'user.email',
          data: { root: { kind: 'parameter', name: 'user', function: 'welcome' }, path: ['email'] },
          fate: {
            kind: 'judged',
            flow: { reported: { ruleId: 'no-plaintext-logging' }, flow: { text: 'user.email' } },
          },
        },
      ],
      calls: [{ text: 'console.log', targets: [{ kind: 'catalog', package: 'platform:console' }] }],
    });
  });

  it('colours a terminal, and prints nothing of the code that steers one', () => {
    const folder = projectFolder({ 'a.ts': "export const a = (user: string) => console.log('\u001B[31m', user);\n" });
    expect(explained(folder, 'a.ts:1')).not.toContain('\u001B');
    expect(runCli(folder, ['explain', 'a.ts:1'], { isTerminal: true }).stdout).toContain('\u001B[1mCalls');
  });

  it.each([
    [['explain', 'b.ts:1'], "no such file or folder: 'b.ts'"],
    [['explain', 'a.ts:99'], "'a.ts' has no line 99: it ends with line 7"],
    [['explain', 'a.ts:0'], "'a.ts' has no line 0"],
    [['explain', 'a.ts'], 'It is a file and a line: src/user.ts:12.'],
    [['explain', '.:1'], "'.' is a folder"],
    [['explain', 'a.md:1'], "'a.md' is neither TypeScript nor JavaScript"],
    [['explain'], "missing required argument 'file:line'"],
    [['explain', 'a.ts:1', '--format', 'sarif'], 'Allowed choices are text, json.'],
    [['explain', 'a.ts:1', '--policy', 'privacy.yaml'], "cannot read 'privacy.yaml'"],
  ])('exits with 2 for the mistake in %j, said in one line', (argv, message) => {
    const { code, stdout, stderr } = runCli(projectFolder({ 'a.ts': leak, 'a.md': '' }), argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^privet: [^\n]+\n$/u);
  });

  it('has help', () => {
    expect(runCli(projectFolder({}), ['explain', '--help']).stdout).toContain('why it is reported or is');
    expect(runCli(projectFolder({}), ['--help']).stdout).toContain('privet explain src/user.ts:12');
  });
});
