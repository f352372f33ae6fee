/** @purpose essential.service.account */
interface Visitor {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

/** Kept on its own accord, whatever the caller hands over: that is told where it is kept. */
export class Recorder {
  private last: unknown;
  private readonly loaded = new Map<string, number>();

  remember(visitor: Visitor): void {
    this.last = visitor;
  }

  keep(): void {
    localStorage.setItem('last', JSON.stringify(this.last)); // ✗ no-plaintext-storage: 'this.last' (user.contact.email, declared on Visitor) reaches 'localStorage.setItem' in the clear.
  }

  keepTwice(isFinal: boolean): void {
    this.keep();
    if (isFinal) this.keep();
  }

  refresh(slotId: string): void {
    this.loaded.set(slotId, this.loaded.size);
    this.keepTwice(slotId === 'last');
  }

  /** What is handed over is told at the call that hands it over. */
  show(label: unknown): void {
    console.log(label);
  }

  showLast(): void {
    this.show(this.last); // ✗ no-plaintext-logging: 'this.last' (user.contact.email, declared on Visitor) reaches 'console.log' in the clear, by way of show().
    this.show(this.loaded.size);
  }

  showAll(): void {
    this.showLast();
    this.show('all');
  }
}

/** Who gets it, only the caller tells. */
export class Sender {
  private last: unknown;

  remember(visitor: Visitor): void {
    this.last = visitor;
  }

  private async post(address: string): Promise<void> {
    await fetch(address, { method: 'POST', body: JSON.stringify(this.last) });
  }

  async toMarketing(): Promise<void> {
    await this.post('https://api.hubapi.com/contacts'); // ✗ no-undeclared-recipient: 'this' (user.contact.email, declared on Visitor) reaches the recipient api.hubapi.com through 'fetch' undeclared, by way of post().
  }

  async toOurselves(): Promise<void> {
    await this.post('/contacts');
  }
}

/** What a method has just put into a field is told in the method that keeps it, too. */
export class Loader {
  private last: unknown;
  private name = '';

  private keep(): void {
    localStorage.setItem('last', JSON.stringify(this.last)); // ✗ no-plaintext-storage: 'this.last' (user.contact.email, declared on Visitor) reaches 'localStorage.setItem' in the clear.
  }

  load(visitor: Visitor): void {
    this.last = visitor;
    this.keep();
  }

  loadTwice(visitor: Visitor): void {
    this.load(visitor);
    this.keep();
  }

  private greet(): void {
    console.log(this.name); // ✗ no-plaintext-logging: 'this.name' (user.contact.email, declared on Visitor) reaches 'console.log' in the clear.
  }

  welcome(visitor: Visitor): void {
    this.name = visitor.id;
    this.greet();
    this.name = visitor.email;
    this.greet();
  }
}
