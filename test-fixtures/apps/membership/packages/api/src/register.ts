import { hasConsented, Mailer, trackSignup } from '@membership/crm';
import { draftMember, planOf, type MemberDraft } from '@membership/domain';
import { AuditLog, fingerprint, logEvent, withRetry } from '@membership/logging';

const audit = new AuditLog('api');
const mailer = new Mailer('club@riverside.example');

/** Makes somebody a member. */
export async function registerMember(draft: MemberDraft): Promise<string> {
  const member = draftMember(draft);
  logEvent('registered', { id: member.id, plan: planOf(member) });
  logEvent('registered', { member }); // ✗ no-plaintext-logging: 'member' (user.contact.address.street, user.name.first and 3 more, declared on Address) reaches 'console.info' in the clear, by way of logEvent().
  logEvent('registered', { who: fingerprint(member.email) });
  audit.record('registered', member.address); // ✗ no-plaintext-logging: 'member.address' (user.contact.address.street and user.contact.address, declared on Address) reaches 'console.log' in the clear, by way of record().
  audit.record('registered', member.id);
  await withRetry(
    () => mailer.welcome(member),
    (_error, attempt) => logEvent('not welcomed', { attempt, email: member.email }), // ✗ no-plaintext-logging: 'member.email' (user.contact.email, declared on Member) reaches 'console.info' in the clear, by way of logEvent().
  );
  if (hasConsented(member)) await trackSignup(member);
  await trackSignup(member);
  return member.id;
}
