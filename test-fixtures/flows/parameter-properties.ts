/** @purpose sales */
interface Lead {
  source: string;
  /** @personalData user.contact.email */
  email: string;
}

class Campaign {
  constructor(
    private readonly title: string,
    readonly lead: Lead,
    private readonly write: (line: string) => void = console.log,
  ) {}

  start(): void {
    this.write(this.title);
    this.write(this.lead.source);
    this.write(this.lead.email); // ✗ no-plaintext-logging: 'this.lead.email' (user.contact.email, declared on Lead) reaches 'this.write' in the clear.
    console.log(this.lead); // ✗ no-plaintext-logging: 'this.lead' (user.contact.email, declared on Lead) reaches 'console.log' in the clear.
    console.log(this.title.length);
  }
}

export function begin(lead: Lead): void {
  const campaign = new Campaign('spring', lead);
  campaign.start();
  console.log(campaign.lead.source);
  console.log(campaign.lead.email); // ✗ no-plaintext-logging: 'campaign.lead.email' (user.contact.email, declared on Lead) reaches 'console.log' in the clear.
}
