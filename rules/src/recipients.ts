import {
  mayReceive,
  type Policy,
  type PolicyRecipient,
  recipientNamed,
  recipientOfHost,
  recipientOfPackage,
} from '@privet/engine';
import type { PersonalDatum, RecipientModel, Sink } from '@privet/model';
import { isWithin } from './reportable-flows.ts';
import type { FileSettings } from './settings.ts';

/** Whether a recipient may receive a datum: a tag on the datum, the settings or the policy declare it. */
export type Declaration =
  | { readonly isDeclared: true }
  | {
      readonly isDeclared: false;
      /** Why the policy refuses it: `lets 'sendgrid' receive user.name, and not user.contact.email`. */
      readonly refusal?: string;
    };

/** What is declared of a recipient for a datum. */
export function declarationOf(
  datum: PersonalDatum,
  sink: Sink & { readonly recipient: RecipientModel },
  { recipients, policy: governing }: FileSettings,
): Declaration {
  const ofPolicy = governing && policyRecipientOf(sink, governing.policy);
  const isNamed = (written: string): boolean => isNameOf(written, sink.recipient, ofPolicy);
  const isSet = recipients
    .filter(({ recipient }) => isNamed(recipient))
    .some(({ categories }) => categories?.some((category) => isWithin(datum.category, category)) ?? true);
  if (isSet || datum.recipients.some(isNamed)) return { isDeclared: true };
  if (!governing || !ofPolicy) return { isDeclared: false };
  const answer = mayReceive(governing.policy, ofPolicy.id, datum.category);
  return answer.allowed ? { isDeclared: true } : { isDeclared: false, refusal: refusalOf(answer.reason) };
}

/** The recipient that the policy declares for what a sink hands data to. */
export function policyRecipientOf({ recipient, package: name }: Sink, policy: Policy): PolicyRecipient | undefined {
  return (
    (recipient && (recipientNamed(policy, recipient.id) ?? recipientOfHost(policy, recipient.id))) ??
    recipientOfPackage(policy, name) ??
    policy.recipients.find((declared) => recipient !== undefined && names(declared.name, recipient))
  );
}

/** Whether a word of a tag or the settings names a recipient, as the catalog or as the policy calls it. */
export function isNameOf(written: string, recipient: RecipientModel, ofPolicy: PolicyRecipient | undefined): boolean {
  return names(written, recipient) || (ofPolicy !== undefined && names(written, ofPolicy));
}

function names(written: string, { id, name }: Pick<RecipientModel, 'id' | 'name'>): boolean {
  const word = written.toLowerCase();
  return word === id.toLowerCase() || word === name.toLowerCase();
}

/** A sentence of the policy as the end of another. */
function refusalOf(reason: string): string {
  return reason.replace(/^The policy /, '').replace(/\.$/, '');
}
