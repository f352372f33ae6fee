import Router, { useRouter } from 'next/router';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function useLogin(customer: Customer): void {
  void useRouter().push({ pathname: '/login', query: { email: customer.email } }); // ✗ no-personal-data-in-url
  void Router.replace(`/login?email=${customer.email}`); // ✗ no-personal-data-in-url
  void useRouter().push('/login');
}
