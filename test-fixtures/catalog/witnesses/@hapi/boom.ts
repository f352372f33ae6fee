import * as Boom from '@hapi/boom';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function refuse(customer: Customer): never {
  throw Boom.notFound(`No customer ${customer.email}`); // ✗ no-personal-data-in-errors
}

export function refuseQuietly(): never {
  throw Boom.notFound('No such customer');
}
