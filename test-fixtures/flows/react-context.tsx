import { createContext, useContext, type ReactNode } from 'react';

/** @purpose essential.service.account */
interface Member {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

const MemberContext = createContext<Member | undefined>(undefined);
const LabelContext = createContext('');
const ThemeContext = createContext('light');

export function MemberProvider({ member, children }: { readonly member: Member; readonly children: ReactNode }): ReactNode {
  return (
    <MemberContext.Provider value={member}>
      <ThemeContext.Provider value="dark">
        <LabelContext.Provider value={member.email}>{children}</LabelContext.Provider>
      </ThemeContext.Provider>
    </MemberContext.Provider>
  );
}

export function Header(): ReactNode {
  const member = useContext(MemberContext);
  const theme = useContext(ThemeContext);
  const label = useContext(LabelContext);
  console.log(theme);
  console.log(member?.id);
  console.log(member?.email); // ✗ no-plaintext-logging: 'member?.email' (user.contact.email, declared on Member) reaches 'console.log' in the clear.
  console.log(member); // ✗ no-plaintext-logging: 'member' (user.contact.email, declared on Member) reaches 'console.log' in the clear.
  console.log(label); // ✗ no-plaintext-logging: 'label' (user.contact.email, declared on Member) reaches 'console.log' in the clear.
  console.log(label.length);
  return <header className={theme}>{label}</header>;
}
