export interface User {
  /** @personalData user.contact.email */
  email: string; // ✗ require-purpose: 'email' (user.contact.email, declared on User) is held without a declared purpose.
  /**
   * @personalData user.name
   * @purpose essential.service.account
   */
  name: string;
}

export class Employee {
  /** @personalData user.demographic.date_of_birth */
  born = ''; // ✗ require-purpose: 'born' (user.demographic.date_of_birth, declared on Employee) is held without a declared purpose.
}
