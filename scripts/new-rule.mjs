// Writes what a new rule consists of: `pnpm new-rule no-personal-data-in-logs`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [id = ''] = process.argv.slice(2);

if (!/^[a-z]+(-[a-z]+)+$/.test(id)) fail(`'${id}' is not the id of a rule, such as 'no-plaintext-logging'.`);
if (existsSync(join(root, 'rules/src', id))) fail(`The rule '${id}' exists already.`);

const name = id.replace(/-(\w)/g, (_match, letter) => letter.toUpperCase());

const ruleFile = `import { defineRule } from '../define-rule.ts';
import { evidenceOptions, flowsInTheClear } from '../reportable-flows.ts';
import { flowWords } from '../wording/flow.ts';

/** Disallow personal data in a log. */
export const ${name} = defineRule({
  id: '${id}',
  summary: 'Disallow personal data in a log',
  promise: 'Protect my data.',
  law: ['GDPR Art. 5(1)(f)'],
  preset: 'strict',
  severity: 'error',
  options: evidenceOptions,
  strictOptions: { evidence: 'any' },

  messages: {
    reached: "'{{data}}' ({{known}}) reaches '{{sink}}'{{way}}.",
  },

  check(file, report, options) {
    for (const flow of flowsInTheClear(file.flowsTo('log'), options)) {
      report(flow.at, 'reached', flowWords(flow), flow);
    }
  },
});
`;

const testFile = `import { describe, expect, it } from 'vitest';
import { flowOf } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { ${name} } from './rule.ts';

describe('${id}', () => {
  it('words a direct flow', () => {
    expect(messagesOf(${name}, { flows: [flowOf()] })).toEqual([
      "'user.email' (user.contact.email, declared on User) reaches 'logger.info'.",
    ]);
  });
});
`;

const declaration = `interface User {
  /** @personalData user.contact.email */
  email: string;
  plan: string;
}

`;

const flagged = `${declaration}export function welcome(user: User): void {
  console.log(user.email); // ✗ ${id}: 'user.email' (user.contact.email, declared on User) reaches 'console.log'.
}
`;

const clean = `${declaration}export function welcome(user: User): void {
  console.log(user.plan);
}
`;

const page = `## Why

What goes wrong for whom, the law, and the promise to the people behind the data.

## Flagged

\`\`\`ts
${flagged}\`\`\`

## Clean

\`\`\`ts
${clean}\`\`\`

## Options

None.

## What it does not see

- What the rule cannot know.

## When not to use it

Who is better off without the rule.
`;

write(`rules/src/${id}/rule.ts`, ruleFile);
write(`rules/src/${id}/rule.test.ts`, testFile);
write(`docs/rules/${id}.md`, page);
write(`test-fixtures/rules/${id}/flagged.ts`, flagged);
write(`test-fixtures/rules/${id}/clean.ts`, clean);
write('rules/src/rules.ts', withRule(readFileSync(join(root, 'rules/src/rules.ts'), 'utf8')));
process.stdout.write('The pages are completed by `npx vitest run rules --update`.\n');

/** The list of rules with the new one in its place. */
function withRule(list) {
  const imports = [...list.matchAll(/^import \{ \w+ \} from '\.\/([\w-]+)\/rule\.ts';$/gm)];
  const next = imports.find(([, other]) => other > id);
  const line = `import { ${name} } from './${id}/rule.ts';\n`;
  const end = imports.at(-1).index + imports.at(-1)[0].length + 1;
  const at = next === undefined ? end : next.index;
  const imported = list.slice(0, at) + line + list.slice(at);
  const following = next === undefined ? '];' : `  ${/\{ (\w+) \}/.exec(next[0])[1]},\n`;
  const place = imported.lastIndexOf(following);
  return `${imported.slice(0, place)}  ${name},\n${imported.slice(place)}`;
}

function write(path, text) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  process.stdout.write(`${path}\n`);
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
