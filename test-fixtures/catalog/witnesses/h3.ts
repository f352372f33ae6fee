import {
  createError,
  defineEventHandler,
  eventHandler,
  getQuery,
  getRequestHeaders,
  getRequestIP,
  readBody,
  send,
  sendRedirect,
  setCookie,
} from 'h3';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare function findAccount(id: string): Promise<{ id: string; passwordHash: string }>;

export const account = defineEventHandler(async (event) => {
  const { id } = await readBody<{ id: string }>(event);
  return await findAccount(id); // ✗ no-excessive-response
});

export const shown = eventHandler(async (event) => {
  const { id } = getQuery<{ id: string }>(event);
  const found = await findAccount(id);
  if (found.id === '') return send(event, found); // ✗ no-excessive-response
  return { id: found.id };
});

export const login = defineEventHandler(async (event) => {
  const customer = await readBody<Customer>(event);
  setCookie(event, 'theme', 'dark');
  setCookie(event, 'email', customer.email); // ✗ no-plaintext-storage
  console.log(getRequestIP(event)); // ✗ no-plaintext-logging
  console.log(getRequestHeaders(event)['x-forwarded-for']); // ✗ no-plaintext-logging
  console.log(event.method, getRequestHeaders(event).accept);
  if (event.path === '/gone') throw createError(`There is no ${customer.email}.`); // ✗ no-personal-data-in-errors
  if (event.path === '/bad') throw createError({ statusCode: 400, message: `Wrong: ${customer.email}` }); // ✗ no-personal-data-in-errors
  if (event.path === '/absent') throw createError({ statusCode: 404, message: 'There is no such customer.' });
  if (event.path === '/home') return sendRedirect(event, '/');
  return sendRedirect(event, `/login?email=${customer.email}`); // ✗ no-personal-data-in-url
});
