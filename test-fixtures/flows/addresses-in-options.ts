/** @purpose essential.service */
interface Recipient {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

interface MailOptions {
  key: string;
  endpoint: string;
}

export class Mailer {
  private readonly options: MailOptions;

  constructor(options: Partial<MailOptions>) {
    const { key = '', endpoint = 'https://api.mails.example/v1/send' } = options;
    this.options = { key, endpoint };
  }

  async send(recipient: Recipient): Promise<void> {
    await fetch(this.options.endpoint, { method: 'POST', body: JSON.stringify({ to: recipient.email }) }); // ✗ no-undeclared-recipient: 'recipient.email' (user.contact.email, declared on Recipient) reaches the recipient api.mails.example through 'fetch' undeclared.
    await fetch(this.options.endpoint, { method: 'POST', body: JSON.stringify({ to: recipient.id }) });
  }
}

const services = { mail: { host: 'https://mails.example' }, own: { host: 'http://localhost:3000' } };

export async function announced(recipient: Recipient): Promise<void> {
  const { mail } = services;
  await fetch(`${mail.host}/send`, { method: 'POST', body: recipient.email }); // ✗ no-undeclared-recipient: 'recipient.email' (user.contact.email, declared on Recipient) reaches the recipient mails.example through 'fetch' undeclared.
  // Clean look-alike: it stays on this machine.
  await fetch(`${services.own.host}/send`, { method: 'POST', body: recipient.email });
}

/** Clean look-alike: it is another object on some way. */
export class Relay {
  private settings = { endpoint: '/relay' };

  use(endpoint: string): void {
    this.settings = { endpoint };
  }

  async send(recipient: Recipient): Promise<void> {
    await fetch(this.settings.endpoint, { method: 'POST', body: recipient.email });
  }
}
