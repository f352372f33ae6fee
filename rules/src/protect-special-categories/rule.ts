import type { Flow, PersonalDatum, Protection, Sink } from '@privet/model';
import { defineRule } from '../define-rule.ts';
import type { OptionValues } from '../option-table.ts';
import { declarationOf, isNameOf, policyRecipientOf } from '../recipients.ts';
import { doubtAbout, evidenceOptions, flowsToReport, isWithin, protectionsOf } from '../reportable-flows.ts';
import type { FileSettings } from '../settings.ts';
import { flowWords } from '../wording/flow.ts';
import { listed } from '../wording/list.ts';
import { curiousServiceOf } from './curious-services.ts';
import { isUnderStricterTerms } from '../special-terms.ts';

/** Require for special categories of personal data what other data does not need. */
export const protectSpecialCategories = defineRule({
  id: 'protect-special-categories',
  summary: 'Require stronger protection and named recipients for special categories of personal data',
  promise: 'Take special care of what would harm me most.',
  law: ['GDPR Art. 9', 'GDPR Art. 32(1)(a)', 'CCPA § 1798.121', 'HIPAA § 164.312(a)(2)(iv)'],
  preset: 'recommended',
  severity: 'error',
  options: evidenceOptions,
  strictOptions: { evidence: 'any' },

  messages: {
    weak: "'{{data}}' ({{known}}), which needs more protection than other data, reaches '{{sink}}' only {{protections}}{{way}}.",
    unnamed:
      "'{{data}}' ({{known}}), which needs more protection than other data, reaches the {{kind}} {{recipient}} through '{{sink}}'{{way}}, and is not named for it by itself.",
  },

  flows: { sinks: ['log', 'error', 'url', 'storage', 'recipient'], silence },

  check(file, report, options, settings) {
    const flows = file.flowsTo('log', 'error', 'url', 'storage', 'recipient');
    for (const flow of flowsToReport(flows, (datum, each) => silence(datum, each, options, settings))) {
      const [first] = flow.data;
      if (first === undefined) continue;
      const { recipient } = flow.sink;
      const kind = curiousServiceOf(flow.sink, settings);
      if (flow.sink.kind !== 'recipient')
        report(flow.at, 'weak', { ...flowWords(flow), protections: listed(protectionsOf(first, flow)) }, flow);
      else if (recipient && kind)
        report(flow.at, 'unnamed', { ...flowWords(flow), recipient: recipient.name, kind }, flow);
    }
  },
});

/** Protections that leave nothing to read or to match for whoever finds the data. */
const sufficient: readonly Protection[] = ['redacted', 'aggregated', 'encrypted'];

function silence(
  datum: PersonalDatum,
  flow: Flow,
  options: OptionValues<typeof evidenceOptions>,
  settings: FileSettings,
): string | undefined {
  if (!isUnderStricterTerms(datum.category, settings.policy?.policy))
    return 'it needs no more protection than other data';
  const enough = protectionsOf(datum, flow).filter((protection) => sufficient.includes(protection));
  if (enough.length > 0) return `it arrives ${listed(enough)}`;
  return whyAccepted(datum, flow, settings) ?? doubtAbout(datum, flow, options.evidence);
}

/** Why it may reach a sink, or is another rule's there: those about all data judge what is in the clear and undeclared. */
function whyAccepted(datum: PersonalDatum, flow: Flow, settings: FileSettings): string | undefined {
  const isInTheClear = protectionsOf(datum, flow).length === 0;
  const { recipient, kind } = flow.sink;
  if (kind !== 'recipient') return isInTheClear ? 'in the clear, it is judged with all other data' : undefined;
  if (recipient === undefined) return 'nothing tells who receives it';
  if (curiousServiceOf(flow.sink, settings) === undefined)
    return `${recipient.name} is no analytics, advertising, AI or monitoring service`;
  const sink = { ...flow.sink, recipient };
  if (isNamedByItself(datum, sink, settings)) return `it is named for ${recipient.name} by itself`;
  const { isDeclared } = declarationOf(datum, sink, settings);
  return isInTheClear && !isDeclared ? `it is not declared for ${recipient.name} in the first place` : undefined;
}

/** Whether a tag, the settings or the policy name a special category for a recipient; a group above it is too wide. */
function isNamedByItself(
  { category, recipients: tagged }: PersonalDatum,
  sink: Sink & Required<Pick<Sink, 'recipient'>>,
  { recipients, policy }: FileSettings,
): boolean {
  const ofPolicy = policy && policyRecipientOf(sink, policy.policy);
  const set = recipients.filter((entry) => isNameOf(entry.recipient, sink.recipient, ofPolicy));
  const named = [...set.flatMap(({ categories = [] }) => categories), ...(ofPolicy?.categories ?? [])];
  return (
    tagged.some((written) => isNameOf(written, sink.recipient, ofPolicy)) ||
    named.some((wider) => isWithin(category, wider) && isUnderStricterTerms(wider, policy?.policy))
  );
}
