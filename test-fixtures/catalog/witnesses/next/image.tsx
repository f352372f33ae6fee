import Image from 'next/image';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function Avatar({ customer }: { customer: Customer }) {
  return <Image src={`/avatar?email=${customer.email}`} alt="" width={64} height={64} />; // ✗ no-personal-data-in-url
}

export function Logo({ customer }: { customer: Customer }) {
  return <Image src="/logo.png" alt={customer.email} width={64} height={64} />;
}
