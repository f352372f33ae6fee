import { shell } from 'electron';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function contact(customer: Customer): Promise<void> {
  await shell.openExternal(`https://example.com/plans/${customer.plan}`);
  await shell.openExternal(`https://example.com/?email=${customer.email}`); // ✗ no-personal-data-in-url
}
