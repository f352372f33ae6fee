import createError from 'http-errors';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function refuse(customer: Customer): never {
  throw createError(404, `No customer ${customer.email}`); // ✗ no-personal-data-in-errors
}

export function refuseQuietly(): never {
  throw new createError.NotFound('No such customer');
}
