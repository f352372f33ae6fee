interface Guest {
  /** @personalData user.contact.email */
  email: string;
}

function searchPage(query: string): void {
  location.assign(`/search?q=${query}`);
}

export async function invite(guest: Guest): Promise<void> {
  await fetch(`/invitations?email=${guest.email}`); // ✗ no-personal-data-in-url: 'guest.email' (user.contact.email, declared on Guest) reaches a URL through 'fetch'.
  searchPage(guest.email); // ✗ no-personal-data-in-url: 'guest.email' (user.contact.email, declared on Guest) reaches a URL through 'location.assign', by way of searchPage().
}
