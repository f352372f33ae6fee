import type { Policy } from '@privet/engine';
import { type Flow, isInEconomicArea, type PersonalDatum } from '@privet/model';
import { defineRule } from '../define-rule.ts';
import type { OptionValues } from '../option-table.ts';
import { declarationOf, policyRecipientOf } from '../recipients.ts';
import { flowsToReport, recipientOptions, silenceOnIdentity } from '../reportable-flows.ts';
import type { FilePolicy, FileSettings } from '../settings.ts';
import { flowWords } from '../wording/flow.ts';

/** Disallow handing personal data to a recipient outside the EEA without a declared basis for the transfer. */
export const noUndeclaredTransfer = defineRule({
  id: 'no-undeclared-transfer',
  summary: 'Disallow handing personal data to a recipient outside the EEA without a declared basis for the transfer',
  promise: 'Keep my data where the law protects it.',
  law: ['GDPR Art. 44', 'GDPR Art. 46', 'GDPR Art. 13(1)(f)'],
  preset: 'recommended',
  severity: 'error',
  options: recipientOptions,
  strictOptions: { evidence: 'any', pseudonyms: 'judged' },

  messages: {
    baseless:
      "'{{data}}' ({{known}}) reaches {{recipient}} in {{country}} through '{{sink}}'{{way}}, and {{policy}} declares no basis for the transfer.",
  },

  flows: { sinks: ['recipient', 'network'], silence },

  check(file, report, options, settings) {
    const flows = file.flowsTo('recipient', 'network');
    for (const flow of flowsToReport(flows, (datum, each) => silence(datum, each, options, settings))) {
      const { recipient } = flow.sink;
      const country = settings.policy && countryOf(flow, settings.policy);
      if (recipient === undefined || country === undefined) continue;
      const words = { recipient: recipient.name, country, policy: settings.policy?.name ?? '' };
      report(flow.at, 'baseless', { ...flowWords(flow), ...words }, flow);
    }
  },
});

function silence(
  datum: PersonalDatum,
  flow: Flow,
  options: OptionValues<typeof recipientOptions>,
  settings: FileSettings,
): string | undefined {
  const { recipient } = flow.sink;
  const { policy } = settings;
  if (recipient === undefined) return 'nothing tells who receives it';
  if (policy === undefined) return 'no policy says on what basis data leaves the EEA';
  // What may not go to a recipient at all is another rule's.
  if (!declarationOf(datum, { ...flow.sink, recipient }, settings).isDeclared)
    return `it is not declared for ${recipient.name} in the first place`;
  return noTransfer(flow, policy) ?? silenceOnIdentity(datum, flow, options);
}

/** Why no basis is missing, as far as the policy tells. */
function noTransfer(flow: Flow, { policy, name }: FilePolicy): string | undefined {
  if (!doesGdprApply(policy)) return `${name} neither names the GDPR nor a controller in the EEA`;
  const declared = policyRecipientOf(flow.sink, policy);
  if (declared === undefined) return `${name} does not declare the recipient`;
  const country = countryOf(flow, { policy });
  if (country === undefined) return `nothing tells in which country ${declared.name} is`;
  if (isInEconomicArea(country)) return `${declared.name} is in ${country}, within the EEA`;
  if (country === policy.controller?.country) return `${declared.name} is in ${country}, as the controller is`;
  if (declared.role === 'data_subject') return `${declared.name} is the person whom the data is about`;
  const { transferBasis = 'none' } = declared;
  return transferBasis === 'none' ? undefined : `${name} declares ${transferBasis} as the basis of the transfer`;
}

function doesGdprApply({ jurisdictions, controller }: Policy): boolean {
  return jurisdictions.includes('gdpr') || isInEconomicArea(controller?.country ?? '');
}

/** The country that a flow's recipient is in; what the policy says of it may be a branch of a company elsewhere. */
function countryOf({ sink }: Flow, { policy }: Pick<FilePolicy, 'policy'>): string | undefined {
  return policyRecipientOf(sink, policy)?.country ?? sink.recipient?.country;
}
