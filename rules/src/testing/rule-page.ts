import type { RuleDefinition } from '../define-rule.ts';
import { presets } from '../presets.ts';

const endOfHeader =
  '<!-- Generated up to here from the rule itself, as is the table of options: `npx vitest run rules --update`. -->';

/** A piece of code on a rule's page, under the heading that says what to expect of it. */
export interface Example {
  readonly heading: string;
  /** `ts` or `tsx`. */
  readonly language: string;
  readonly code: string;
}

/** The page of a rule as it should be: what is written by hand, below what the rule says of itself. */
export function pageFor(rule: RuleDefinition, current: string): string {
  // A page that has no header yet is written by hand as a whole.
  const handWritten = current.split(endOfHeader).at(-1)?.trimStart() ?? '';
  const options = `## Options\n\n${optionsOf(rule)}\n\n`;
  const body = handWritten.replace(/^## Options\n[\s\S]*?(?=^## )/m, () => options);
  return `${headerOf(rule)}\n\n${endOfHeader}\n\n${body}`;
}

/** The headings of a rule's page, in order. */
export const pageHeadings = [
  'Why',
  'Flagged',
  'Clean',
  'Options',
  'What it does not see',
  'When not to use it',
] as const;

/** The headings that stand on a page. */
export function headingsIn(page: string): readonly string[] {
  return [...page.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
}

/** The code on a page, in order. */
export function examplesIn(page: string): readonly Example[] {
  return page.split(/^## /m).flatMap((section) => {
    const heading = section.slice(0, section.indexOf('\n'));
    const blocks = [...section.matchAll(/^```(tsx?)\n([\s\S]*?)^```$/gm)];
    return blocks.map(([, language = '', code = '']) => ({ heading, language, code }));
  });
}

/** The policy that a page's examples stand under, if it shows one. */
export function policyOn(page: string): string | undefined {
  return /^```yaml\n([\s\S]*?)^```$/m.exec(page)?.[1];
}

function headerOf(rule: RuleDefinition): string {
  const members = Object.entries(presets).flatMap(([name, settings]) => {
    const setting = settings[rule.id];
    return setting === undefined ? [] : [`\`${name}\` (${setting.severity})`];
  });
  return [
    `# ${rule.id}`,
    '',
    `${rule.summary}.`,
    '',
    `- Presets: ${members.join(', ')}`,
    `- Promise: «${rule.promise}» (see [all promises](../promises.md))`,
    `- Law: ${rule.law.join(', ')}`,
    '- Suggestions: in the editor, where Privet knows a change that ends the finding',
  ].join('\n');
}

function optionsOf(rule: RuleDefinition): string {
  const rows = Object.entries(rule.options).map(([name, { choices, default: fallback, description }]) => {
    const values = choices.map((word) => `\`'${word}'\``).join(', ');
    return `| \`${name}\` | ${values} | \`'${fallback}'\` | \`'${String(rule.strictOptions[name] ?? fallback)}'\` | ${description} |`;
  });
  if (rows.length === 0) return 'None.';
  return [
    '| option | values | default | in `strict` | what it decides |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
