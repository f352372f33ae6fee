import { readFileSync } from 'node:fs';
import type { Policy } from '../policy.ts';
import { parsePolicy, type PolicyOptions, policyProblemText } from '../parse-policy.ts';

/** The rules that the policies of tests speak of. */
export const options: PolicyOptions = {
  ruleIds: ['no-plaintext-logging', 'no-personal-data-in-url', 'no-personal-data-in-errors'],
};

/** The text of the policy that the guide explains. */
export const sampleText = readFileSync(
  new URL('../../../../test-fixtures/policies/privacy.yaml', import.meta.url),
  'utf8',
);

/** The problems of a policy in lines, without its name. */
export function problemsOf(text: string): readonly string[] {
  const { problems = [] } = parsePolicy(text, 'privacy.yaml', options);
  return problems.map((problem) => policyProblemText(problem).replace('privacy.yaml:', ''));
}

/** The policy of a text that has no mistakes. */
export function policyOf(text: string): Policy {
  const { policy, problems } = parsePolicy(text, 'privacy.yaml', options);
  if (problems) throw new Error(problems.map(policyProblemText).join('\n'));
  return policy;
}

/** The problems of a policy with these lines below its version. */
export function problemsBelow(...lines: readonly string[]): readonly string[] {
  return problemsOf(['version: 1', ...lines].join('\n'));
}

/** The policy that the guide explains. */
export const shop = policyOf(sampleText);

/** A policy that says nothing. */
export const silent = policyOf('version: 1');

/** A policy with these lines below its version. */
export function below(...lines: readonly string[]): Policy {
  return policyOf(['version: 1', ...lines].join('\n'));
}
