import { redirect, useRouter } from 'next/navigation';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function useLogin(customer: Customer): void {
  useRouter().push(`/login?email=${customer.email}`); // ✗ no-personal-data-in-url
  useRouter().push('/login');
}

export function leave(customer: Customer): never {
  redirect(`/login?email=${customer.email}`); // ✗ no-personal-data-in-url
}
