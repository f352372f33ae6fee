import { GraphQLError } from 'graphql';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function refuse(customer: Customer): never {
  throw new GraphQLError(`No customer ${customer.email}`); // ✗ no-personal-data-in-errors
}

export function refuseQuietly(): never {
  throw new GraphQLError('No such customer');
}
