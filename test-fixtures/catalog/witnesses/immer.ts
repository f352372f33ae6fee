import { produce } from 'immer';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer): void {
  console.log(produce({ page: 1 }, (draft) => draft));
  console.log(produce(customer, (draft) => draft)); // ✗ no-plaintext-logging
}
