import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { ProfileLink } from './next/link';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const Current = createContext<string>('');

export function useReport(customer: Customer): void {
  const [email, setEmail] = useState(customer.email);
  const last = useRef(customer.email);
  const label = useMemo(() => customer.email.trim(), [customer]);
  const report = useCallback(() => console.log(label), [label]); // ✗ no-plaintext-logging
  useEffect(() => {
    console.log(email); // ✗ no-plaintext-logging
    console.log(last.current); // ✗ no-plaintext-logging
    setEmail('');
  }, [email]);
  report();
  console.log(useContext(Current).length);
}

declare function findAccount(): Promise<{ id: string; passwordHash: string }>;

export async function load(): Promise<unknown> {
  'use server';
  return await findAccount(); // ✗ no-excessive-response
}

export async function loadId(): Promise<string> {
  'use server';
  const { id } = await findAccount();
  return id;
}

export async function AccountPage() {
  const account = await findAccount();
  return (
    <main>
      <ProfileLink account={account} /> {/* ✗ no-excessive-response */}
      <ProfileLink account={{ id: account.id }} />
    </main>
  );
}
