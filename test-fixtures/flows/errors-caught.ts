/** @purpose essential.service */
interface Client {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.financial.bank_account */
  iban: string;
}

declare function charge(client: Client): void;

export function settle(client: Client): void {
  try {
    if (client.iban === '') throw new Error(`no account for ${client.id}`);
    charge(client);
  } catch (error) {
    console.error('settling failed', error);
  }
}

export function refund(client: Client): void {
  try {
    throw new Error(`cannot refund ${client.email}`); // ✗ no-personal-data-in-errors: 'client.email' (user.contact.email, declared on Client) reaches an error message through 'new Error'.
  } catch (error) {
    console.error(error); // ✗ no-plaintext-logging: 'error' (user.contact.email, declared on Client) reaches 'console.error' in the clear.
    if (error instanceof Error) console.error(error.message); // ✗ no-plaintext-logging: 'error.message' (user.contact.email, declared on Client) reaches 'console.error' in the clear.
    console.error(error instanceof TypeError);
  }
}

export function rejected(client: Client): Promise<void> {
  return Promise.reject(new Error(client.id)).catch((reason: unknown) => {
    console.error(reason);
  });
}

export function attached(client: Client): void {
  try {
    throw Object.assign(new Error('refused'), { client });
  } catch (error) {
    console.error(error); // ✗ no-plaintext-logging: 'error' (user.financial.bank_account and user.contact.email, declared on Client) reaches 'console.error' in the clear.
  }
}
