import { profileFields, type Customer, type CustomerProfile } from '@/domain';
import { db } from '@/server/db';

export interface NewCustomer {
  /** @personalData user.contact.email
   * @purpose account, orders */
  email: string;
  /** @personalData user.name
   * @purpose account, orders */
  fullName: string;
  /** @personalData user.authorization.password
   * @purpose account */
  passwordHash: string;
}

export const customerRepository = {
  profile: (id: string): Promise<CustomerProfile> =>
    db.customer.findUniqueOrThrow({ where: { id }, select: profileFields }),

  byEmail: (email: string): Promise<Customer | null> => db.customer.findUnique({ where: { email } }),

  page: (skip: number, take: number): Promise<CustomerProfile[]> =>
    db.customer.findMany({ select: profileFields, orderBy: { createdAt: 'desc' }, skip, take }),

  count: (): Promise<number> => db.customer.count(),

  insert: ({ email, fullName, passwordHash }: NewCustomer): Promise<Customer> =>
    db.customer.create({ data: { email, fullName, passwordHash } }),

  rename: (id: string, fullName: string, phone: string | null): Promise<CustomerProfile> =>
    db.customer.update({ where: { id }, data: { fullName, phone }, select: profileFields }),

  payable: (id: string) =>
    db.customer.findUniqueOrThrow({ where: { id }, select: { fullName: true, refundIban: true } }),
};
