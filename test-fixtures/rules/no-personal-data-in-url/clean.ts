interface Guest {
  /** @personalData user.unique_id */
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.content.self_image */
  portraitUrl: string;
  /** @personalData user.contact.url */
  website: string;
}

/** @sanitizes hash */
function fingerprint(text: string): string {
  return String([...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0x7fffffff, 7));
}

export async function invite(guest: Guest): Promise<void> {
  await fetch(`/guests/${guest.id}`);
  await fetch('/invitations', { method: 'POST', body: JSON.stringify({ email: guest.email }) });
  await fetch(`/avatars/${fingerprint(guest.email)}`);
  await fetch(guest.portraitUrl);
  window.open(guest.website);
}
