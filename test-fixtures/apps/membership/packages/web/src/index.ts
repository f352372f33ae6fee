import { mailingLabel, type Member, type MemberDraft } from '@membership/domain';

/** Keeps a draft until it is sent. */
export function keepDraft(draft: MemberDraft): void {
  localStorage.setItem('draft', JSON.stringify(draft)); // ✗ no-plaintext-storage: 'draft' (user.contact.address.street, user.name and 2 more, declared on Address) reaches 'localStorage.setItem' in the clear.
  localStorage.setItem('plan', draft.plan);
}

/** Shows where a card is sent. */
export function previewCard(member: Member, show: (line: string) => void): void {
  for (const line of mailingLabel(member).lines) show(line);
  history.pushState({}, '', `/card?for=${encodeURIComponent(member.email)}`); // ✗ no-personal-data-in-url: 'member.email' (user.contact.email, declared on Member) reaches a URL through 'history.pushState'.
  history.pushState({}, '', `/card?plan=${member.plan}`);
}
