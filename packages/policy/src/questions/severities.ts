import type { Policy, RuleSeverity } from '../policy.ts';

/** What the policy says of how much a rule's findings weigh; undefined where it leaves that to the preset. */
export function severityOf(policy: Policy, rule: string): RuleSeverity['severity'] | undefined {
  return policy.severities.find((entry) => entry.rule === rule)?.severity;
}
