/** @purpose essential.service */
class Person {
  /** @personalData user.contact.email */
  email = '';
  badge = '';

  describe(): string {
    return this.badge;
  }

  contact(): string {
    return this.email;
  }
}

class Nurse extends Person {
  ward = '';

  override describe(): string {
    return `${super.describe()} in ${this.ward}`;
  }
}

class Surgeon extends Person {
  override describe(): string {
    return `${super.describe()} reached at ${super.contact()}`;
  }
}

export function onDuty(nurse: Nurse, surgeon: Surgeon): void {
  console.log(nurse.ward);
  console.log(nurse.email); // ✗ no-plaintext-logging: 'nurse.email' (user.contact.email, declared on Person) reaches 'console.log' in the clear.
  const calm = nurse.describe();
  console.log(calm);
  const loud = surgeon.describe();
  console.log(loud); // ✗ no-plaintext-logging: 'loud' (user.contact.email, declared on Person) reaches 'console.log' in the clear.
  const reach = nurse.contact();
  console.log(reach); // ✗ no-plaintext-logging: 'reach' (user.contact.email, declared on Person) reaches 'console.log' in the clear.
  console.log(surgeon.badge);
}
