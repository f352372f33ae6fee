import type { Customer } from '../orders.ts';

export function leave(customer: Customer) {
  return customer.id === '' ? navigateTo('/') : navigateTo({ path: '/orders', query: { for: customer.email } }); // ✗ no-personal-data-in-url: 'customer.email' (user.contact.email, declared on Customer) reaches a URL through 'navigateTo'.
}

export const load = async (customer: Customer) => {
  return await $fetch('/api/orders', { method: 'POST', body: { id: customer.id }, query: { for: customer.email } }); // ✗ no-personal-data-in-url: 'customer.email' (user.contact.email, declared on Customer) reaches a URL through '$fetch'.
};

/** Nuxt takes this one from another file of the page's, and not from its server. */
export function share(customer: Customer) {
  if (customer.id === '') throw createError(`Nobody has ${customer.email}.`); // ✗ no-personal-data-in-errors: 'customer.email' (user.contact.email, declared on Customer) reaches an error message through 'createError'.
  return send('support', customer);
}
