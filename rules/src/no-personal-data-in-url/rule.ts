import type { CategoryId, Flow, PersonalDatum } from '@privet/model';
import { defineRule } from '../define-rule.ts';
import type { OptionValues } from '../option-table.ts';
import { evidenceOptions, flowsToReport, isWithin, silenceInTheClear } from '../reportable-flows.ts';
import { flowWords } from '../wording/flow.ts';

/** Disallow personal data in URLs. */
export const noPersonalDataInUrl = defineRule({
  id: 'no-personal-data-in-url',
  summary: 'Disallow personal data in URLs',
  promise: 'Protect my data.',
  law: ['GDPR Art. 5(1)(f)', 'GDPR Art. 25(1)', 'CCPA § 1798.100(e)', 'HIPAA § 164.312(e)(1)'],
  preset: 'recommended',
  severity: 'error',
  options: evidenceOptions,
  strictOptions: { evidence: 'any' },

  messages: {
    reached: "'{{data}}' ({{known}}) reaches a URL through '{{sink}}'{{way}}.",
  },

  flows: { sinks: ['url'], silence },

  check(file, report, options) {
    const flows = flowsToReport(file.flowsTo('url'), (datum, each) => silence(datum, each, options));
    for (const flow of flows) {
      report(flow.at, 'reached', flowWords(flow), flow);
    }
  },
});

/** What is an address itself: whoever shows a picture or a profile asks for it by that. */
const addresses: ReadonlySet<CategoryId> = new Set(['user.content.self_image', 'user.contact.url']);

function silence(datum: PersonalDatum, flow: Flow, options: OptionValues<typeof evidenceOptions>): string | undefined {
  if (addresses.has(datum.category)) return 'it is an address, and asked for as one';
  // What is searched by often has the type of a whole row with its relations, of which an address takes none.
  if (datum.evidence.level === 'inferred' && datum.path.length > 1) return 'an address holds no record within a record';
  // Whoever follows the link of a mail proves by its key that the mail is theirs.
  if (flow.sink.package === 'platform:link' && isWithin(datum.category, 'user.authorization'))
    return 'it is the key of a link';
  return silenceInTheClear(datum, flow, options);
}
