import type { Customer } from '../orders.ts';

export function leave(customer: Customer) {
  return customer.id === '' ? navigateTo('/') : navigateTo({ path: '/orders', query: { for: customer.email } }); // ✗ no-personal-data-in-url
}

export const load = async (customer: Customer) => {
  return await $fetch('/api/orders', { method: 'POST', body: { id: customer.id }, query: { for: customer.email } }); // ✗ no-personal-data-in-url
};
