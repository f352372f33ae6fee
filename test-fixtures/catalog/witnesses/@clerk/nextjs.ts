import { useUser } from '@clerk/nextjs';

interface Customer {
  /**
   * @personalData user.name
   * @purpose essential.service
   */
  name: string;
}

export function useGreeting(customer: Customer): void {
  const { user } = useUser();
  console.log(user?.fullName); // ✗ no-plaintext-logging
  console.log(user?.primaryEmailAddress?.emailAddress); // ✗ no-plaintext-logging
  console.log(customer.name); // ✗ no-plaintext-logging
  console.log(user?.twoFactorEnabled);
}
