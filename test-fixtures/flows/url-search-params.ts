/** @purpose essential.service */
interface Guest {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  nights: number;
}

export async function find(guest: Guest): Promise<void> {
  const query = new URLSearchParams({ mail: guest.email });
  await fetch(`/api/guests?${query}`); // ✗ no-personal-data-in-url: 'query' (user.contact.email, declared on Guest) reaches a URL through 'fetch'.
  await fetch(`/api/guests?${query.toString()}`); // ✗ no-personal-data-in-url: 'query' (user.contact.email, declared on Guest) reaches a URL through 'fetch'.
  await fetch(`/api/guests?${new URLSearchParams({ id: guest.id })}`);

  const search = new URLSearchParams();
  search.set('nights', String(guest.nights));
  await fetch(`/api/rooms?${search}`);
  search.append('mail', guest.email);
  await fetch(`/api/rooms?${search}`); // ✗ no-personal-data-in-url: 'search' (user.contact.email, declared on Guest) reaches a URL through 'fetch'.

  const form = new URLSearchParams({ mail: guest.email });
  await fetch('/api/guests', { method: 'POST', body: form });
  await fetch(`/api/guests/${guest.id}`);
  await fetch(`/api/guests/${guest.email}`); // ✗ no-personal-data-in-url: 'guest.email' (user.contact.email, declared on Guest) reaches a URL through 'fetch'.
}
