import { useEffect, useState, type ReactNode } from 'react';

/** @purpose employment */
interface Tutor {
  id: string;
  /** @personalData user.contact.phone_number */
  phone: string;
  subject: string;
}

declare function fetchTutor(id: string): Promise<Tutor>;

function useTutor(id: string): { readonly tutor: Tutor | undefined; readonly ready: boolean } {
  const [tutor, setTutor] = useState<Tutor>();
  useEffect(() => {
    void fetchTutor(id).then(setTutor);
  }, [id]);
  return { tutor, ready: tutor !== undefined };
}

function useTrace(line: string | undefined): void {
  useEffect(() => {
    console.debug(line);
  }, [line]);
}

export function TutorCard({ id }: { readonly id: string }): ReactNode {
  const { tutor, ready } = useTutor(id);
  console.debug(ready);
  console.debug(tutor?.subject);
  console.debug(tutor); // ✗ no-plaintext-logging: 'tutor' (user.contact.phone_number, declared on Tutor) reaches 'console.debug' in the clear.
  useTrace(tutor?.subject);
  useTrace(tutor?.phone); // ✗ no-plaintext-logging: 'tutor?.phone' (user.contact.phone_number, declared on Tutor) reaches 'console.debug' in the clear, by way of useTrace().
  return <p>{tutor?.phone}</p>;
}
