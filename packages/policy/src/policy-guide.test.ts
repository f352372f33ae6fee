import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyOf, problemsOf, sampleText } from './testing/sample-policy.ts';

describe('the guide', () => {
  const guide = readFileSync(new URL('../../../docs/guides/policy.md', import.meta.url), 'utf8');
  const blocksOf = (language: string): readonly string[] =>
    [...guide.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, named, code = '']) =>
      named === language ? [code] : [],
    );

  it('explains the whole of the policy, in its order', () => {
    expect(blocksOf('yaml').join('\n')).toBe(sampleText);
  });

  it.each(blocksOf('yaml').map((block) => [/^\w+(?=:)/mu.exec(block)?.[0] ?? '', block]))(
    'shows %s as a policy of its own',
    (_, block) => {
      const own = policyOf(sampleText);
      const words = [
        `purposes: {${own.purposes.map(({ id, term }) => `${id}: ${id === term ? '{}' : `{term: ${term}}`}`).join(', ')}}`,
        `recipients: {${own.recipients.map(({ id, role }) => `${id}: {role: ${role}}`).join(', ')}}`,
        `categories: {user.contact.email.delivery: {meaning: Delivery}}`,
        'version: 1',
      ].filter((line) => !new RegExp(`^${line.slice(0, line.indexOf(':'))}:`, 'mu').test(block));
      expect(problemsOf(`${block}\n${words.join('\n')}`)).toEqual([]);
    },
  );

  it('shows mistakes as they are told', () => {
    const [mistaken = ''] = blocksOf('yml');
    const [answer = ''] = blocksOf('text');
    expect(
      problemsOf(mistaken)
        .map((line) => `privacy.yaml:${line}\n`)
        .join(''),
    ).toBe(answer);
  });
});
