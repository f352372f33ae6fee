import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';

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
