interface Guest {
  /** @personalData user.unique_id */
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

/** @sanitizes hash */
declare function fingerprint(text: string): string;

export async function invite(guest: Guest): Promise<void> {
  await fetch(`/guests/${guest.id}`);
  await fetch('/invitations', { method: 'POST', body: JSON.stringify({ email: guest.email }) });
  await fetch(`/avatars/${fingerprint(guest.email)}`);
}
