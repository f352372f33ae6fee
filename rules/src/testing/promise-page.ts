import type { RuleDefinition } from '../define-rule.ts';
import { rules } from '../rules.ts';
import { type Example, examplesIn, policyOn } from './rule-page.ts';

const endOfHead = '<!-- Generated from here: `npx vitest run rules/src/rule-pages.test.ts --update`. -->';

/** The page of promises: for each rule, code that breaks its promise and code that keeps it, as the rule's page has them. */
export function promisePage(current: string, pageOf: (id: string) => string): string {
  const [head = ''] = current.split(endOfHead);
  const promises = [...new Set(rules.map(({ promise }) => promise))];
  const sections = promises.map((promise) =>
    [
      `## ${promise.replace(/\.$/, '')}`,
      ...rules.filter((rule) => rule.promise === promise).map((rule) => sectionOf(rule, pageOf(rule.id))),
    ].join('\n\n'),
  );
  return `${head.trimEnd()}\n\n${endOfHead}\n\n${sections.join('\n\n')}\n`;
}

function sectionOf({ id, summary }: RuleDefinition, page: string): string {
  const examples = examplesIn(page);
  const policy = policyOn(page);
  return [
    `### [${id}](rules/${id}.md)`,
    `${summary}.`,
    ...(policy === undefined ? [] : [`The policy:\n\n\`\`\`yaml\n${policy}\`\`\``]),
    `Broken:\n\n${firstBlock(examples, 'Flagged')}`,
    `Kept:\n\n${firstBlock(examples, 'Clean')}`,
  ].join('\n\n');
}

function firstBlock(examples: readonly Example[], heading: string): string {
  const { language, code } = examples.find((example) => example.heading === heading) ?? { language: 'ts', code: '' };
  return `\`\`\`${language}\n${code}\`\`\``;
}
