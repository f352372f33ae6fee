import { BrowserAgent } from '@newrelic/browser-agent/loaders/browser-agent';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(options: ConstructorParameters<typeof BrowserAgent>[0], customer: Customer): void {
  const agent = new BrowserAgent(options);
  agent.setCustomAttribute('email', customer.email); // ✗ no-undeclared-recipient
  agent.addPageAction('mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  agent.log(customer.email); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  agent.setCustomAttribute('plan', customer.plan);
}
