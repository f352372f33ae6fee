import { type CategoryId, covers, type PurposeId, type SinkKind } from '@privet/model';
import type { AcceptedFlow, Policy } from '../policy.ts';
import { purposeCovers } from './purposes.ts';

/** A flow as the policy can accept it. */
export interface AskedFlow {
  readonly category: CategoryId;
  readonly sink: SinkKind;
  /** The id of the recipient, if there is one. */
  readonly recipient?: string;
  /** What it happens for, where that is known. */
  readonly purpose?: PurposeId;
}

/** Whether somebody answers for a flow, and by which entry; the last day has passed where it is `expired`. */
export type Acceptance =
  | { readonly state: 'accepted' | 'expired'; readonly by: AcceptedFlow }
  | { readonly state: 'none'; readonly by?: undefined };

/** Whether a flow is accepted on a day, written as `2027-01-31`; the day of `until` is the last one. */
export function acceptedFlow(policy: Policy, flow: AskedFlow, today: string): Acceptance {
  const meant = policy.accepted.filter((entry) => isMeantBy(policy, entry, flow));
  const valid = meant.find(({ until }) => until >= today);
  if (valid) return { state: 'accepted', by: valid };
  const [expired] = meant;
  return expired ? { state: 'expired', by: expired } : { state: 'none' };
}

function isMeantBy(policy: Policy, entry: AcceptedFlow, flow: AskedFlow): boolean {
  return (
    entry.categories.some((category) => covers(category, flow.category)) &&
    (entry.recipient === undefined || entry.recipient === flow.recipient) &&
    (entry.sink === undefined || entry.sink === flow.sink) &&
    (entry.purpose === undefined || (flow.purpose !== undefined && purposeCovers(policy, entry.purpose, flow.purpose)))
  );
}
