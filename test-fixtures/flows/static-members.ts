/** @purpose essential.service.operations.support */
interface Agent {
  code: string;
  /** @personalData user.contact.phone_number */
  phone: string;
}

class Directory {
  static latest = '';
  static code = '';
  static readonly #entries = new Map<string, string>();

  static {
    Directory.code = 'none';
  }

  static add(agent: Agent): void {
    Directory.latest = agent.phone;
    this.code = agent.code;
    Directory.#entries.set(agent.code, agent.phone);
  }

  static lookUp(code: string): string | undefined {
    return Directory.#entries.get(code);
  }

  static print(line: string | undefined): void {
    console.log(line);
  }
}

export function onCall(agent: Agent): void {
  Directory.add(agent);
  console.log(Directory.code);
  console.log(Directory.latest); // ✗ no-plaintext-logging: 'Directory.latest' (user.contact.phone_number, declared on Agent) reaches 'console.log' in the clear.
  const found = Directory.lookUp(agent.code);
  console.log(found); // ✗ no-plaintext-logging: 'found' (user.contact.phone_number, declared on Agent) reaches 'console.log' in the clear.
  Directory.print(agent.code);
  Directory.print(agent.phone); // ✗ no-plaintext-logging: 'agent.phone' (user.contact.phone_number, declared on Agent) reaches 'console.log' in the clear, by way of print().
}
