import { error, fail, redirect } from '@sveltejs/kit';
import { customerOf, shownOf } from '../../../orders.ts';

export const load = async ({ params, cookies, getClientAddress }) => {
  const customer = await customerOf(params.id);
  console.info('opened', params.id, getClientAddress()); // ✗ no-plaintext-logging: 'getClientAddress()' (user.device.ip_address, a known source of personal data) reaches 'console.info' in the clear.
  cookies.set('seen', 'yes', { path: '/' });
  cookies.set('email', customer.email, { path: '/' }); // ✗ no-plaintext-storage: 'customer.email' (user.contact.email, declared on Customer) reaches 'cookies.set' in the clear.
  if (customer.email === '') redirect(303, `/login?email=${customer.email}`); // ✗ no-personal-data-in-url: 'customer.email' (user.contact.email, declared on Customer) reaches a URL through 'redirect'.
  if (customer.id === '') redirect(303, '/login');
  return { customer: shownOf(customer), all: customer }; // ✗ no-excessive-response: 'customer' (user.authorization.password, inferred from the name 'passwordHash') is part of the answer of 'load', and whoever reads it needs no credentials.
};

export const actions = {
  async save({ request, locals }) {
    const customer = await customerOf(locals.id);
    const form = await request.formData();
    if (form.get('name') === '') return fail(400, { name: '' });
    if (form.get('name') === null) error(400, `No name for ${customer.email}.`); // ✗ no-personal-data-in-errors: 'customer.email' (user.contact.email, declared on Customer) reaches an error message through 'error'.
    return { saved: true, customer }; // ✗ no-excessive-response: 'customer' (user.authorization.password, inferred from the name 'passwordHash') is part of the answer of 'actions.save', and whoever reads it needs no credentials.
  },
};
