import { TRPCError } from '@trpc/server';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function refuse(customer: Customer): never {
  throw new TRPCError({ code: 'NOT_FOUND', message: `No customer ${customer.email}` }); // ✗ no-personal-data-in-errors
}

export function refuseQuietly(): never {
  throw new TRPCError({ code: 'NOT_FOUND', message: 'No such customer' });
}
