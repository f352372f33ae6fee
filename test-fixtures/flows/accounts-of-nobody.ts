interface Sender {
  id: number;
  login: string;
  type: string;
}

interface Delivery {
  sender: Sender;
  action: string;
}

async function organizationOf(login: string): Promise<unknown> {
  console.log('loading', login);
  return fetch(`https://api.example.com/orgs/${login}`);
}

/** GitHub calls the names of firms logins, too. */
export async function fromFirm(sender: Sender): Promise<void> {
  if (sender.type !== 'Organization') {
    console.log('no firm', sender.login); // ✗ no-plaintext-logging: 'sender.login' (user.account.username, inferred from the name 'login' of a person 'Sender') reaches 'console.log' in the clear.
    throw new Error('no firm');
  }
  console.log('firm', sender.login);
  await organizationOf(sender.login);
}

export function fromAnybody({ sender }: Delivery): void {
  console.log('anybody', sender.login); // ✗ no-plaintext-logging: 'sender.login' (user.account.username, inferred from the name 'login' of a person 'Sender') reaches 'console.log' in the clear.
  if (sender.type === 'Bot') console.log('bot', sender.login);
  else console.log('somebody', sender.login); // ✗ no-plaintext-logging: 'sender.login' (user.account.username, inferred from the name 'login' of a person 'Sender') reaches 'console.log' in the clear.
  if (sender.type === 'Organization' && sender.id > 0) console.log('firm', sender);
  if (sender.type === 'User') console.log('user', sender.login); // ✗ no-plaintext-logging: 'sender.login' (user.account.username, inferred from the name 'login' of a person 'Sender') reaches 'console.log' in the clear.
  if ('Organization' === sender.type || sender.id > 0) console.log('either', sender.login); // ✗ no-plaintext-logging: 'sender.login' (user.account.username, inferred from the name 'login' of a person 'Sender') reaches 'console.log' in the clear.
}

export async function handled(delivery: Delivery): Promise<void> {
  await fromFirm(delivery.sender);
}
