import type { ReactNode } from 'react';

/** @purpose employment */
interface Colleague {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  team: string;
}

export function Card({ colleague }: { readonly colleague: Colleague }): ReactNode {
  const search = `/people?team=${colleague.team}`;
  const lookup = `/people?mail=${encodeURIComponent(colleague.email)}`;
  return (
    <section title={colleague.email}>
      <a href={`/people/${colleague.id}`}>{colleague.email}</a>
      <a href={search}>team</a>
      <a href={lookup}>again</a> {/* ✗ no-personal-data-in-url: 'lookup' (user.contact.email, declared on Colleague) reaches a URL through '<a href>'. */}
      <a href={`/people?mail=${colleague.email}`}>find</a> {/* ✗ no-personal-data-in-url: 'colleague.email' (user.contact.email, declared on Colleague) reaches a URL through '<a href>'. */}
      <button type="button" onClick={() => console.log(colleague.email)} /> {/* ✗ no-plaintext-logging: 'colleague.email' (user.contact.email, declared on Colleague) reaches 'console.log' in the clear. */}
      <button type="button" onClick={() => console.log(colleague.team)} />
    </section>
  );
}
