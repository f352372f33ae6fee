/** @purpose marketing.communications.email */
interface Invitee {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

class MailBuilder {
  #to = '';
  #topic = '';

  to(line: string): this {
    this.#to = line;
    return this;
  }

  topic(text: string): this {
    this.#topic = text;
    return this;
  }

  heading(): string {
    return this.#topic;
  }

  build(): { readonly to: string; readonly topic: string } {
    return { to: this.#to, topic: this.#topic };
  }
}

export function invite(invitee: Invitee): void {
  const mail = new MailBuilder().to(invitee.email).topic('welcome').build();
  console.log(mail.topic);
  console.log(mail.to); // ✗ no-plaintext-logging: 'mail.to' (user.contact.email, declared on Invitee) reaches 'console.log' in the clear.
  console.log(mail); // ✗ no-plaintext-logging: 'mail' (user.contact.email, declared on Invitee) reaches 'console.log' in the clear.
  const heading = new MailBuilder().topic(invitee.id).heading();
  console.log(heading);
  console.log(mail.to.length);
}
