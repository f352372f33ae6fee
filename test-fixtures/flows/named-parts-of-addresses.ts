async function get(url: string): Promise<Response> {
  return fetch(url);
}

export async function threadsOf(name: string, folder: string, limit: number): Promise<void> {
  await fetch(`/api/threads?fromEmail=${name}`); // ✗ no-personal-data-in-url: 'name' (user.contact.email, inferred from the parameter 'fromEmail' of an address) reaches a URL through 'fetch'.
  await get('/api/threads?limit=9&email=' + encodeURIComponent(name)); // ✗ no-personal-data-in-url: 'name' (user.contact.email, inferred from the parameter 'email' of an address) reaches a URL through 'fetch', by way of get().
  await fetch(`/api/threads?folder=${folder}&name=${name}&limit=${limit}`);
  await fetch(`/api/threads/email/${folder}`);
}

export async function searched(sender: string, userId: string, verified: boolean): Promise<void> {
  const params = new URLSearchParams({ limit: '9', email: sender });
  await fetch(`/api/threads?${params.toString()}`); // ✗ no-personal-data-in-url: 'params' (user.contact.email, inferred from the parameter 'email' of an address) reaches a URL through 'fetch'.
  const searchParams = new URLSearchParams();
  searchParams.set('email', userId);
  searchParams.set('phone', String(verified));
  await fetch(`/api/threads?${searchParams.toString()}`);
}

export async function reset(token: string): Promise<void> {
  await fetch('/auth/reset/' + token); // ✗ no-personal-data-in-url: 'token' (user.authorization.credentials, inferred from the name 'token' behind 'reset' in an address) reaches a URL through 'fetch'.
  await fetch(`/images/${token}`);
}
