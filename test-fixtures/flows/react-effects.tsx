import { useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react';

/** @purpose essential.service */
interface Patient {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  visits: number;
}

export function Chart({ patient }: { readonly patient: Patient }): ReactNode {
  useEffect(() => {
    console.log('opened', patient.id);
    console.log('opened', patient.email); // ✗ no-plaintext-logging: 'patient.email' (user.contact.email, declared on Patient) reaches 'console.log' in the clear.
    return () => console.log('closed', patient.email); // ✗ no-plaintext-logging: 'patient.email' (user.contact.email, declared on Patient) reaches 'console.log' in the clear.
  }, [patient]);

  const label = useMemo(() => `<${patient.email}>`, [patient.email]);
  console.log(label); // ✗ no-plaintext-logging: 'label' (user.contact.email, declared on Patient) reaches 'console.log' in the clear.
  const visits = useMemo(() => patient.visits + 1, [patient]);
  console.log(visits);

  const latest = useRef(patient.email);
  console.log(latest.current); // ✗ no-plaintext-logging: 'latest.current' (user.contact.email, declared on Patient) reaches 'console.log' in the clear.
  const renders = useRef(0);
  renders.current += 1;
  console.log(renders.current);

  const output = useCallback(function write(line: string) {
    console.log(line);
  }, []);
  useEffect(() => output(patient.id), [patient.email, patient.id, output]);
  useEffect(() => output(patient.email), [patient.email, output]); // ✗ no-plaintext-logging: 'patient.email' (user.contact.email, declared on Patient) reaches 'console.log' in the clear, by way of write().
  return <p>{label}</p>;
}
