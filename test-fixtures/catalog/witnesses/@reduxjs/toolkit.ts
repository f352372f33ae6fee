import { current, nanoid } from '@reduxjs/toolkit';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer): void {
  console.log(current(customer)); // ✗ no-plaintext-logging
  console.log(nanoid());
}
