type Constructor<Base = object> = new (...parameters: any[]) => Base;

/** @purpose essential.service */
interface Owner {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

function Logged<Base extends Constructor>(base: Base) {
  return class extends base {
    write(line: string): void {
      console.log(line);
    }
  };
}

class Repository {
  protected readonly kind = 'owners';
}

class Owners extends Logged(Repository) {
  save(owner: Owner): void {
    this.write(this.kind);
    this.write(owner.id);
    this.write(owner.email); // ✗ no-plaintext-logging: 'owner.email' (user.contact.email, declared on Owner) reaches 'console.log' in the clear, by way of write().
    console.log(owner); // ✗ no-plaintext-logging: 'owner' (user.contact.email, declared on Owner) reaches 'console.log' in the clear.
  }
}

export const owners = new Owners();
