/** @purpose essential.service.account */
interface Account {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  locked: boolean;
}

declare function loadAccount(id: string): Promise<Account>;

function emailOf(id: string): Promise<string> {
  return loadAccount(id).then((account) => account.email);
}

export function audit(id: string): Promise<void> {
  return loadAccount(id)
    .then((account) => {
      console.log(account.locked);
      console.log(account); // ✗ no-plaintext-logging: 'account' (user.contact.email, declared on Account) reaches 'console.log' in the clear.
      return account.id;
    })
    .then((key) => {
      console.log('audited', key);
    });
}

export async function chained(ids: readonly string[]): Promise<void> {
  const address = await emailOf('a1');
  console.log(address); // ✗ no-plaintext-logging: 'address' (user.contact.email, declared on Account) reaches 'console.log' in the clear.
  const all = await Promise.all(ids.map((id) => loadAccount(id)));
  console.log(all); // ✗ no-plaintext-logging: 'all' (user.contact.email, declared on Account) reaches 'console.log' in the clear.
  console.log(all.length);
  const [first, flag] = await Promise.all([loadAccount('a1'), Promise.resolve(true)]);
  console.log(flag);
  console.log(first.id);
  const settled = await Promise.allSettled(ids.map((id) => emailOf(id)));
  console.log(settled.map(({ status }) => status));
  await new Promise<string>((resolve) => resolve(first.id)).then((key) => console.log(key));
}

export async function wrapped(account: Account): Promise<void> {
  const value = await new Promise<string>((resolve) => {
    resolve(account.email);
  });
  console.log(value); // ✗ no-plaintext-logging: 'value' (user.contact.email, declared on Account) reaches 'console.log' in the clear.
}
