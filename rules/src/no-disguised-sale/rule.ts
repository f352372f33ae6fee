import { type PolicyRecipient, purposeTerm } from '@privet/engine';
import type { Flow, PersonalDatum, Protection, PurposeId, RecipientModel } from '@privet/model';
import { isCollectedFor } from '../code-purposes.ts';
import { defineRule } from '../define-rule.ts';
import type { OptionValues } from '../option-table.ts';
import { declarationOf, policyRecipientOf } from '../recipients.ts';
import { doubtAbout, evidenceOptions, flowsToReport, isWithin, protectionsOf } from '../reportable-flows.ts';
import type { FileSettings } from '../settings.ts';
import { flowWords } from '../wording/flow.ts';
import { listed } from '../wording/list.ts';

/** Disallow handing data that identifies people to advertising partners whom they were not promised. */
export const noDisguisedSale = defineRule({
  id: 'no-disguised-sale',
  summary: 'Disallow handing data that identifies people to advertising partners whom they were not promised',
  promise: "Don't sell my data.",
  law: ['CCPA § 1798.120', 'CCPA § 1798.140(ad)', 'GDPR Art. 6(1)'],
  // Without annotations it would say of each flow what no-undeclared-recipient says already.
  preset: 'strict',
  severity: 'error',
  options: evidenceOptions,
  strictOptions: { evidence: 'any' },

  messages: {
    advertising:
      "'{{data}}' ({{known}}) reaches the advertising partner {{recipient}} through '{{sink}}'{{way}}, and none of its declared purposes is advertising by others.",
    undeclared:
      "'{{data}}' ({{known}}), collected for advertising, reaches the advertising partner {{recipient}} through '{{sink}}'{{way}} undeclared.",
    thirdParty:
      "'{{data}}' ({{known}}) reaches {{recipient}}, which {{policy}} calls a third party, through '{{sink}}'{{way}}, for nothing that it was collected for.",
  },

  flows: { sinks: ['recipient', 'network'], silence },

  check(file, report, options, settings) {
    const flows = file.flowsTo('recipient', 'network');
    for (const flow of flowsToReport(flows, (datum, each) => silence(datum, each, options, settings))) {
      const [first] = flow.data;
      const { recipient } = flow.sink;
      if (first === undefined || recipient === undefined) continue;
      const words = { ...flowWords(flow), recipient: recipient.name };
      const { policy } = settings;
      if (!isAdvertising(recipient, partnerOf(flow, settings)))
        report(flow.at, 'thirdParty', { ...words, policy: policy?.name ?? '' }, flow);
      else report(flow.at, isPromised(first, settings) ? 'undeclared' : 'advertising', words, flow);
    }
  },
});

/** Protections that leave nothing to tell one person from another by; partners match hashed addresses with their own. */
const anonymising: readonly Protection[] = ['aggregated', 'redacted'];

/** Advertising on one's own pages, which hands people's data to nobody. */
const ownAdvertising = 'marketing.advertising.first_party';

function silence(
  datum: PersonalDatum,
  flow: Flow,
  options: OptionValues<typeof evidenceOptions>,
  settings: FileSettings,
): string | undefined {
  const { recipient } = flow.sink;
  if (recipient === undefined) return 'nothing tells who receives it';
  const protections = protectionsOf(datum, flow).filter((protection) => anonymising.includes(protection));
  if (protections.length > 0) return `it arrives ${listed(protections)}`;
  const partner = partnerOf(flow, settings);
  if (isAdvertising(recipient, partner)) {
    const { isDeclared } = declarationOf(datum, { ...flow.sink, recipient }, settings);
    if (isDeclared && isPromised(datum, settings))
      return `it was collected for advertising, and ${recipient.name} is declared`;
  } else {
    if (partner?.role !== 'third_party') return `${recipient.name} is no advertising partner`;
    if (isShared(datum, partner.purposes ?? [], settings))
      return `${recipient.name} works for what it was collected for`;
  }
  return doubtAbout(datum, flow, options.evidence);
}

/** What the policy says of the recipient. */
function partnerOf({ sink }: Flow, { policy }: FileSettings): PolicyRecipient | undefined {
  return policy && policyRecipientOf(sink, policy.policy);
}

function isAdvertising({ kind }: RecipientModel, partner: PolicyRecipient | undefined): boolean {
  return kind === 'advertising' || partner?.kind === 'advertising';
}

/** Whether people were told, when their data was collected, that others would advertise with it. */
function isPromised({ purposes }: PersonalDatum, { policy }: FileSettings): boolean {
  return purposes.some((purpose) => {
    const term = purposeTerm(policy?.policy ?? { purposes: [] }, purpose) ?? '';
    return isWithin(term, 'marketing.advertising') && !isWithin(term, ownAdvertising);
  });
}

/** Whether a recipient has a purpose that the data was collected for. */
function isShared({ purposes }: PersonalDatum, uses: readonly PurposeId[], settings: FileSettings): boolean {
  return uses.some((use) => isCollectedFor(purposes, use, settings));
}
