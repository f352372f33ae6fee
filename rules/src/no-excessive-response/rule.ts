import type { FileFlow } from '@privet/engine';
import type { Flow, PersonalDatum } from '@privet/model';
import { defineRule } from '../define-rule.ts';
import { flowsToReport } from '../reportable-flows.ts';
import { flowWords } from '../wording/flow.ts';
import { listed } from '../wording/list.ts';
import { answerOptions, excessOf, silenceOnAnswer } from './excess.ts';

/** Disallow answering requests with personal data that their reader does not need. */
export const noExcessiveResponse = defineRule({
  id: 'no-excessive-response',
  summary: 'Disallow answering requests with personal data that their reader does not need',
  promise: 'Show my data only to those who need it.',
  law: ['GDPR Art. 5(1)(c)', 'GDPR Art. 25(2)', 'CCPA § 1798.100(c)', 'HIPAA § 164.502(b)'],
  preset: 'recommended',
  severity: 'error',
  options: answerOptions,
  strictOptions: { evidence: 'any', objects: 'judged' },

  messages: {
    secret:
      "'{{data}}' ({{known}}) is part of the answer of '{{sink}}'{{way}}, and whoever reads it needs no credentials.",
    whole:
      "'{{data}}' ({{known}}) is part of the answer of '{{sink}}'{{way}} as a whole, with data that needs more protection than other data.",
    beyond:
      "'{{data}}' ({{known}}) is part of the answer of '{{sink}}'{{way}}, and {{policy}} lets answers hold {{allowed}} alone here.",
  },

  flows: {
    sinks: ['response'],
    silence: (datum, flow, options, { policy }) => silenceOnAnswer(datum, flow, options, policy),
  },

  check(file, report, options, { policy }) {
    const isToReport = (datum: PersonalDatum, flow: Flow) => silenceOnAnswer(datum, flow, options, policy);
    for (const flow of flowsToReport(file.flowsTo('response'), isToReport)) {
      for (const kind of ['secret', 'whole', 'beyond'] as const) {
        const excess = partOf(flow, (datum) => excessOf(datum, flow, policy) === kind);
        if (excess.data.length === 0) continue;
        const words = flowWords(excess);
        const subject = { ...excess, suggestions: () => flow.suggestions(excess.data).filter(isRemoval) };
        if (kind !== 'beyond') report(flow.at, kind, words, subject);
        else report(flow.at, kind, { ...words, policy: policy?.name ?? '', allowed: allowedIn(policy) }, subject);
      }
    }
  },
});

function partOf(flow: FileFlow, isPart: (datum: PersonalDatum) => boolean): FileFlow {
  return { ...flow, data: flow.data.filter(isPart) };
}

function allowedIn(policy: Parameters<typeof excessOf>[2]): string {
  return listed(policy?.context.answers ?? []);
}

/** A hash of a password is no better for whoever reads it. */
function isRemoval({ kind }: ReturnType<FileFlow['suggestions']>[number]): boolean {
  return kind === 'remove';
}
