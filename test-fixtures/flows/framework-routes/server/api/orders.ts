import { customerOf, shownOf } from '../../orders.ts';

export default defineEventHandler(async (event) => {
  const { id } = await readBody(event);
  const customer = await customerOf(id);
  console.info('asked', getRequestIP(event)); // ✗ no-plaintext-logging
  setCookie(event, 'email', customer.email); // ✗ no-plaintext-storage
  if (customer.id === '') throw createError({ statusCode: 404, message: `No orders of ${customer.email}.` }); // ✗ no-personal-data-in-errors
  if (customer.id === '-') return sendRedirect(event, `/orders?for=${customer.email}`); // ✗ no-personal-data-in-url
  if (id === '') return shownOf(customer);
  return customer; // ✗ no-excessive-response
});
