'use client';

import Link from 'next/link';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function LoginLink({ customer }: { customer: Customer }) {
  return <Link href={`/login?email=${customer.email}`}>Log in</Link>; // ✗ no-personal-data-in-url
}

export function HelpLink({ customer }: { customer: Customer }) {
  return <Link href="/help">{customer.email}</Link>;
}

export function ProfileLink({ account }: { account: { id: string } }) {
  return <Link href="/profile">{account.id}</Link>;
}
