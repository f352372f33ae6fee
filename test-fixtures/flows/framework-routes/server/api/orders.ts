import { customerOf, shownOf } from '../../orders.ts';

export default defineEventHandler(async (event) => {
  const { id } = await readBody(event);
  const customer = await customerOf(id);
  console.info('asked', getRequestIP(event)); // ✗ no-plaintext-logging: 'getRequestIP(event)' (user.device.ip_address, a known source of personal data) reaches 'console.info' in the clear.
  setCookie(event, 'email', customer.email); // ✗ no-plaintext-storage: 'customer.email' (user.contact.email, declared on Customer) reaches 'setCookie' in the clear.
  if (customer.id === '') throw createError({ statusCode: 404, message: `No orders of ${customer.email}.` }); // ✗ no-personal-data-in-errors: 'customer.email' (user.contact.email, declared on Customer) reaches an error message through 'createError'.
  if (customer.id === '-') return sendRedirect(event, `/orders?for=${customer.email}`); // ✗ no-personal-data-in-url: 'customer.email' (user.contact.email, declared on Customer) reaches a URL through 'sendRedirect'.
  if (id === '') return shownOf(customer);
  return customer; // ✗ no-excessive-response: 'customer' (user.authorization.password, inferred from the name 'passwordHash') is part of the answer of 'defineEventHandler', and whoever reads it needs no credentials.
});
