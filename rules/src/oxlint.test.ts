import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expectationsIn, fixtureFiles } from '@privet/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostedProject, hostedProject, linesOf, oxlintFindings, runOxlint } from './testing/hosted-project.ts';

/** A configuration of Oxlint with these rules alone. */
function oxlintrc(rules: object, settings: object = {}): string {
  return JSON.stringify({
    jsPlugins: ['eslint-plugin-privet'],
    plugins: [],
    categories: { correctness: 'off' },
    settings: { privet: settings },
    rules,
  });
}

/** The configuration that the guide shows under a file's name. */
function exampleIn(name: string): string {
  const page = readFileSync(new URL('../../docs/guides/hosts.md', import.meta.url), 'utf8');
  return (
    page
      .split('```')
      .find((block) => block.split('\n')[1]?.startsWith(`// ${name}`))
      ?.replace(/^\w+\n/, '') ?? ''
  );
}

describe('the shop under Oxlint', () => {
  let shop: HostedProject;

  beforeAll(async () => {
    shop = await hostedProject(resolve(import.meta.dirname, '../../test-fixtures/apps/shop'));
    shop.write({ 'oxlint.config.mjs': exampleIn('oxlint.config.mjs') });
  });

  afterAll(() => shop.remove());

  it('shows what each file shows alone, and nothing else', () => {
    const announced = fixtureFiles(join(shop.folder, 'src')).flatMap(({ file, text }) => expectationsIn(file, text));
    // Oxlint's own rules are on, too.
    const found = oxlintFindings(shop, '-c', 'oxlint.config.mjs', 'src').filter(({ rule }) => !rule.includes('('));
    // No caller who knows better leads there, so that the place of a mail's receiver tells.
    const toldByPlace = 'src/mail/mailer.ts:11 no-undeclared-recipient';
    expect(linesOf(shop, found)).toEqual([
      toldByPlace,
      'src/model/order.ts:18 valid-annotations',
      'src/monitoring/monitoring.ts:10 no-undeclared-recipient',
      'src/monitoring/monitoring.ts:5 no-leaky-sdk-options',
      'src/newsletter/newsletter.ts:8 require-purpose',
      'src/web/checkout-form.tsx:19 no-personal-data-in-url',
      'src/web/draft.ts:16 no-plaintext-storage',
      'src/web/draft.ts:20 no-personal-data-in-url',
    ]);
    // Messages tell the evidence of the file alone, so that they differ.
    expect([...linesOf(shop, announced), toldByPlace]).toEqual(expect.arrayContaining([...linesOf(shop, found)]));
  });
});

const umlauts = '// Grüße 🎉\n';
const user = `export interface User {
  /** @personalData user.contact.email
   * @purpose essential.service.authentication */
  email: string;
  note: string;
}
`;
const logging = `export function show(user: User): void {
  console.log('🎉 für', user.email);
  console.log('🎉 für', user.note);
  // oxlint-disable-next-line privet/no-plaintext-logging -- nobody reads it
  console.log(user.email);
}
`;
const text = umlauts + user + logging;

describe('a file under Oxlint', () => {
  const rules = { 'privet/analysis': 'error', 'privet/no-plaintext-logging': 'error' };
  let project: HostedProject;

  beforeAll(async () => {
    project = await hostedProject();
  });

  afterAll(() => project.remove());

  function findings(files: Readonly<Record<string, string>>) {
    project.write({ 'privacy.yaml': 'version: 1\n', '.oxlintrc.json': oxlintrc(rules), 'src/a.ts': text, ...files });
    return oxlintFindings(project, 'src');
  }

  it('is judged at the right place behind characters of two and four bytes, with its suppressions', () => {
    expect(findings({})).toEqual([
      {
        file: join(project.folder, 'src/a.ts'),
        line: 9,
        offset: Buffer.byteLength(text.slice(0, text.indexOf('user.email'))),
        rule: 'no-plaintext-logging',
        message: "'user.email' (user.contact.email, declared on User) reaches 'console.log' in the clear.",
      },
    ]);
  });

  it('is judged by the options of rules', () => {
    const judged = { 'privet/no-plaintext-logging': ['error', { evidence: 'any' }] };
    const weak =
      'interface Company { email: string }\nexport const show = (company: Company): void => console.log(company.email);\n';
    expect(findings({ 'src/a.ts': weak })).toEqual([]);
    expect(findings({ 'src/a.ts': weak, '.oxlintrc.json': oxlintrc(judged) })).toHaveLength(1);
  });

  it('is judged under the settings and the policy', () => {
    expect(findings({ '.oxlintrc.json': oxlintrc(rules, { exclude: ['src/a.ts'] }) })).toEqual([]);
    expect(findings({ 'privacy.yaml': 'version: 1\nignore: [src/a.ts]\n' })).toEqual([]);
  });

  it('is not judged under settings that cannot be understood', () => {
    findings({ '.oxlintrc.json': oxlintrc(rules, { recipient: ['sendgrid'] }) });
    expect(runOxlint(project.folder, 'src')).toContain(
      "settings.privet: unknown key 'recipient'; did you mean 'recipients'?",
    );
  });

  it('is mended by suggestions', () => {
    findings({});
    runOxlint(project.folder, '--fix-suggestions', 'src');
    expect(readFileSync(join(project.folder, 'src/a.ts'), 'utf8')).toBe(
      text.replace("console.log('🎉 für', user.email)", "console.log('🎉 für')"),
    );
  });
});
