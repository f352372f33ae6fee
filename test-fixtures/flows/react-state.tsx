import { useState, type ReactNode } from 'react';

/** @purpose essential.service.account */
interface Profile {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

export function Settings({ profile }: { readonly profile: Profile }): ReactNode {
  const [draft, setDraft] = useState(profile.email);
  const [step, setStep] = useState(0);
  const [chosen, setChosen] = useState('');
  const [selected, setSelected] = useState<Profile | undefined>();

  console.log('step', step);
  console.log('draft', draft); // ✗ no-plaintext-logging: 'draft' (user.contact.email, declared on Profile) reaches 'console.log' in the clear.
  console.log('selected', selected?.id);
  console.log('selected', selected); // ✗ no-plaintext-logging: 'selected' (user.contact.email, declared on Profile) reaches 'console.log' in the clear.

  const choose = (): void => {
    setChosen(profile.id);
    setSelected(profile);
    console.log('chosen', chosen);
  };

  return (
    <form onSubmit={() => setStep((current) => current + 1)}>
      <input value={draft} onChange={(event) => setDraft(event.target.value)} />
      <button type="button" onClick={choose}>
        choose
      </button>
    </form>
  );
}

export function Recent({ profile }: { readonly profile: Profile }): ReactNode {
  const [last, setLast] = useState('');
  const [count, setCount] = useState(0);
  const open = (): void => {
    setLast(profile.email);
    setCount(count + 1);
  };
  console.log(last); // ✗ no-plaintext-logging: 'last' (user.contact.email, declared on Profile) reaches 'console.log' in the clear.
  console.log(count);
  return <button onClick={open}>open</button>;
}
