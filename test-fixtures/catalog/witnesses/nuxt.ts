import { createError, navigateTo } from 'nuxt/app';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function leave(customer: Customer): unknown {
  if (customer.email === '') throw createError({ statusCode: 404, message: 'There is no such customer.' });
  if (customer.email === '-') throw createError(`Nobody is ${customer.email}.`); // ✗ no-personal-data-in-errors
  if (customer.email === '@') return navigateTo('/login');
  return navigateTo(`/login?email=${customer.email}`); // ✗ no-personal-data-in-url
}
