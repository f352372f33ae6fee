import { useRouter } from 'vue-router';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function leave(customer: Customer): void {
  void useRouter().push({ path: '/login', query: { email: customer.email } }); // ✗ no-personal-data-in-url
  void useRouter().push('/login');
}
