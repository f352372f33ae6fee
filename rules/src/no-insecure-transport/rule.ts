import type { Flow, PersonalDatum } from '@privet/model';
import { defineRule } from '../define-rule.ts';
import type { OptionValues } from '../option-table.ts';
import { flowsToReport, recipientOptions, silenceOnIdentity } from '../reportable-flows.ts';
import { flowWords } from '../wording/flow.ts';

/** Disallow sending personal data over the network unencrypted. */
export const noInsecureTransport = defineRule({
  id: 'no-insecure-transport',
  summary: 'Disallow sending personal data over the network unencrypted',
  promise: 'Protect my data: encrypt it where you send it.',
  law: ['GDPR Art. 32(1)(a)', 'HIPAA § 164.312(e)(1)'],
  preset: 'recommended',
  severity: 'error',
  options: recipientOptions,
  strictOptions: { evidence: 'any', pseudonyms: 'judged' },

  messages: {
    unencrypted: "'{{data}}' ({{known}}) is sent unencrypted to {{origin}} through '{{sink}}'{{way}}.",
  },

  flows: { sinks: ['recipient', 'network'], silence },

  check(file, report, options) {
    const flows = file.flowsTo('recipient', 'network');
    for (const flow of flowsToReport(flows, (datum, each) => silence(datum, each, options))) {
      report(flow.at, 'unencrypted', { ...flowWords(flow), origin: flow.sink.unencryptedOrigin ?? '' }, flow);
    }
  },
});

function silence(datum: PersonalDatum, flow: Flow, options: OptionValues<typeof recipientOptions>): string | undefined {
  if (flow.sink.unencryptedOrigin === undefined) return 'no unencrypted address is known to receive it';
  return silenceOnIdentity(datum, flow, options);
}
