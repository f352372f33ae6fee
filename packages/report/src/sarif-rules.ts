import { rulePrefix, type ReportedRule } from '@privet/model';
import type { ReportingDescriptor } from 'sarif';

/** GitHub cuts or refuses longer texts. */
const longestText = 1024;

/** CVSS-like scores that make code scanning show errors as high and warnings as medium. */
const securitySeverity = { error: '7.5', warning: '4.0' } as const;

/** A rule as SARIF describes it. */
export function descriptorOf({ id, summary, severity, url, law }: ReportedRule): ReportingDescriptor {
  const provisions = law.length === 0 ? '' : ` It helps to keep ${law.join(', ')}.`;
  return {
    id: sarifRuleId(id),
    name: id.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: cut(summary) },
    fullDescription: { text: cut(`${summary}.${provisions}`) },
    help: {
      text: cut(`${summary}.${provisions} More at ${url}`),
      markdown: cut(`${summary}.${provisions} [More about ${rulePrefix}/${id}](${url})`),
    },
    helpUri: url,
    defaultConfiguration: { level: severity },
    properties: {
      tags: ['privacy', 'security', ...law].slice(0, 20),
      precision: 'high',
      'problem.severity': severity,
      'security-severity': securitySeverity[severity],
    },
  };
}

/** The id of a rule in SARIF: `privet/no-plaintext-logging`. */
export function sarifRuleId(id: string): string {
  return `${rulePrefix}/${id}`;
}

function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}
