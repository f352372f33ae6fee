/** @purpose essential.service */
interface Guest {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

const env = process.env as Record<string, string>;

function recorder(): string {
  if (env['RECORDER_URL']) return env['RECORDER_URL'].replace(/\/+$/, '');
  return `https://${env['REGION'] ?? 'eu'}.recorder.example/v1`;
}

function ownApi(): string {
  return `${env['API_URL']}/v1`;
}

export async function book(guest: Guest, host: string): Promise<void> {
  const body = JSON.stringify({ name: guest.email });
  const method = 'POST';
  await fetch(`${recorder()}/bots`, { method, body }); // ✗ no-undeclared-recipient: 'body' (user.contact.email, declared on Guest) reaches the recipient recorder.example through 'fetch' undeclared.
  await fetch(`https://${host}.rooms.example/bots`, { method, body }); // ✗ no-undeclared-recipient: 'body' (user.contact.email, declared on Guest) reaches the recipient rooms.example through 'fetch' undeclared.
  await fetch(`${recorder()}/bots`, { method, body: JSON.stringify({ id: guest.id }) });
  // Whose these are, nobody has written.
  await fetch(`${ownApi()}/bots`, { method, body });
  await fetch(`https://${host}/bots`, { method, body });
  await fetch(`https://${host}.local/bots`, { method, body });
}
