import type { Customer, Role } from '@/generated/prisma/client';

export type { Customer, Role };

/** What pages and mails need of a customer; the hash of the password is never loaded for them. */
export type CustomerProfile = Pick<Customer, 'id' | 'email' | 'fullName' | 'phone'>;

/** Who is signed in.
 * @purpose account, statistics
 */
export interface Viewer {
  /** @personalData user.unique_id */
  customerId: string;
  role: Role;
}

export const profileFields = { id: true, email: true, fullName: true, phone: true } as const;

export function greetingOf(customer: Pick<CustomerProfile, 'fullName'>): string {
  const [first = 'there'] = customer.fullName.split(' ');
  return `Hi ${first}`;
}
