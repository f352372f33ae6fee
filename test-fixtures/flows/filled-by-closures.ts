/** @purpose essential.service.account */
interface Member {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

export function printTable(members: readonly Member[]): void {
  const rows: string[] = [];
  const keys: string[] = [];
  const newest: { mail?: string; key?: string } = {};
  members.forEach((member) => {
    rows.push(member.email);
    keys.push(member.id);
    newest.mail = member.email;
    newest.key = member.id;
  });
  console.log(rows); // ✗ no-plaintext-logging: 'rows' (user.contact.email, declared on Member) reaches 'console.log' in the clear.
  console.log(keys);
  console.log(newest.mail); // ✗ no-plaintext-logging: 'newest.mail' (user.contact.email, declared on Member) reaches 'console.log' in the clear.
  console.log(newest.key);
  console.log(rows.length);
}

export function printCards(members: readonly Member[]): void {
  const cards: { list: { key: string; member: Member }[] } = { list: [] };
  members.forEach((member) => {
    cards.list.push({ key: member.id, member });
  });
  for (const card of cards.list) {
    console.log(card.key);
    console.log(card.member); // ✗ no-plaintext-logging: 'card.member' (user.contact.email, declared on Member) reaches 'console.log' in the clear.
  }
}
