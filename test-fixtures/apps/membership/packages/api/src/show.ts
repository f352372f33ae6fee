import { findMember, memberByEmail } from '@membership/crm';
import { displayName, mailingLabel } from '@membership/domain';
import { createLogger } from '@membership/logging';

const log = createLogger('api').child('show');

/** What a page shows of a member. */
export function showMember(id: string): string {
  const member = findMember(id);
  if (member === undefined) return '';
  log.warn(`showing ${displayName(member)}`); // ✗ no-plaintext-logging: 'member' (user.name, declared on Member) reaches 'console.warn' in the clear, by way of warn().
  log.warn('showing', { plan: member.plan });
  const { lines } = mailingLabel(member);
  log.warn(lines.join('\n')); // ✗ no-plaintext-logging: 'lines.join('\n')' (user.name and user.contact.address.street, declared on Member) reaches 'console.warn' in the clear, by way of warn().
  const same = memberByEmail(member.email);
  log.warn('same', { same: same?.id === member.id });
  return lines.join('<br>');
}
