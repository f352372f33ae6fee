import { goto, pushState, replaceState } from '$app/navigation';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function leave(customer: Customer): Promise<void> {
  await goto(`/login?email=${customer.email}`); // ✗ no-personal-data-in-url
  await goto('/login', { state: {} });
  pushState(`/customers/${customer.email}`, {}); // ✗ no-personal-data-in-url
  replaceState('/customers', {});
}
