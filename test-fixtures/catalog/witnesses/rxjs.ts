import { BehaviorSubject, firstValueFrom, of } from 'rxjs';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function report(customer: Customer): Promise<void> {
  console.log(await firstValueFrom(of(customer.email))); // ✗ no-plaintext-logging
  const current = new BehaviorSubject(customer.email);
  console.log(current.getValue()); // ✗ no-plaintext-logging
  of(1).subscribe((page) => console.log(page));
}
