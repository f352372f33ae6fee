import type { ReactNode } from 'react';

/** @purpose essential.service.account */
interface Member {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  plan: string;
}

function MemberList({ members, row }: { readonly members: readonly Member[]; readonly row: (member: Member) => ReactNode }): ReactNode {
  console.debug('members', members.length);
  return <ul>{members.map((member) => row(member))}</ul>;
}

function Labelled({ text, write }: { readonly text: string; readonly write: (line: string) => void }): ReactNode {
  write(text);
  return <span>{text}</span>;
}

function print(line: string): void {
  console.debug(line);
}

function measure(line: string): void {
  console.debug(line.length);
}

export function Members({ members, owner }: { readonly members: readonly Member[]; readonly owner: Member }): ReactNode {
  return (
    <section>
      <MemberList
        members={members}
        row={(member) => {
          console.debug(member.plan);
          console.debug(member.email); // ✗ no-plaintext-logging: 'member.email' (user.contact.email, declared on Member) reaches 'console.debug' in the clear.
          return <li key={member.id}>{member.email}</li>;
        }}
      />
      <Labelled text={owner.plan} write={print} />
      <Labelled text={owner.email} write={measure} />
      <Labelled text={owner.email} write={print} /> {/* ✗ no-plaintext-logging: 'owner.email' (user.contact.email, declared on Member) reaches 'console.debug' in the clear, by way of Labelled() and print(). */}
    </section>
  );
}
