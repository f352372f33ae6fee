import { type AcceptedFlow, acceptedFlow, type FileView } from '@privet/engine';
import type { Flow, PersonalDatum } from '@privet/model';
import { useAt } from './code-purposes.ts';
import type { Subject } from './define-rule.ts';
import { policyRecipientOf } from './recipients.ts';
import type { FileSettings } from './settings.ts';

/** What a policy says of a finding about a flow. */
export interface PolicyAcceptance {
  /** Whether somebody still answers for it; otherwise the last day has passed. */
  readonly isValid: boolean;
  readonly by: AcceptedFlow;
}

/** The entry of the policy by which a flow is accepted: one must speak for each datum that is reported. */
export function acceptanceOf(subject: Subject, file: FileView, settings: FileSettings): PolicyAcceptance | undefined {
  const { policy: governing } = settings;
  if (governing === undefined || governing.policy.accepted.length === 0 || !isFlow(subject)) return undefined;
  const recipient = policyRecipientOf(subject.sink, governing.policy)?.id ?? subject.sink.recipient?.id;
  const uses = useAt(file, subject.at, settings)?.purposes ?? [undefined];
  const answers = subject.data.flatMap(({ category }) =>
    uses.map((purpose) =>
      acceptedFlow(
        governing.policy,
        {
          category,
          sink: subject.sink.kind,
          ...(recipient !== undefined && { recipient }),
          ...(purpose !== undefined && { purpose }),
        },
        governing.today,
      ),
    ),
  );
  const expired = answers.find(({ state }) => state === 'expired');
  const [first] = answers;
  if (first?.by === undefined || answers.some(({ state }) => state === 'none')) return undefined;
  return { isValid: expired === undefined, by: expired?.by ?? first.by };
}

/** Of all that rules judge, only flows have sinks. */
function isFlow(
  subject: Subject,
): subject is Subject & Pick<Flow, 'at' | 'sink'> & { readonly data: readonly PersonalDatum[] } {
  return 'sink' in subject && 'at' in subject && 'data' in subject;
}
