/** @purpose essential.service.security */
interface Visitor {
  pass: string;
  /** @personalData user.device.ip_address */
  ip: string;
}

export class Gate {
  private readonly visitor: Visitor;
  private readonly log: (line: string) => void;

  constructor(visitor: Visitor) {
    this.visitor = visitor;
    this.log = (line) => console.log(line);
  }

  open(): void {
    this.log(this.visitor.pass);
    this.write(this.pass());
    this.write(this.address()); // ✗ no-plaintext-logging: 'this.address()' (user.device.ip_address, declared on Visitor) reaches 'console.log' in the clear, by way of write().
    [1, 2].forEach(() => {
      console.log(this.visitor.pass);
      console.log(this.visitor.ip); // ✗ no-plaintext-logging: 'this.visitor.ip' (user.device.ip_address, declared on Visitor) reaches 'console.log' in the clear.
    });
  }

  private pass(): string {
    return this.visitor.pass;
  }

  private address(): string {
    return this.visitor.ip;
  }

  private write(line: string): void {
    console.log(line);
  }
}

export const kiosk = {
  visitor: undefined as Visitor | undefined,
  show(): void {
    console.log(this.visitor?.pass);
    console.log(this.visitor?.ip); // ✗ no-plaintext-logging: 'this.visitor?.ip' (user.device.ip_address, declared on Visitor) reaches 'console.log' in the clear.
  },
};
