import { data, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { customerOf, shownOf } from '../../orders.ts';

export async function loader({ params }) {
  const customer = await customerOf(params.id);
  if (params.shown) return shownOf(customer);
  return data(customer); // ✗ no-excessive-response: 'customer' (user.authorization.password, inferred from the name 'passwordHash') is part of the answer of 'loader', and whoever reads it needs no credentials.
}

export async function action({ request }) {
  const form = await request.formData();
  const { email } = await customerOf(form.get('id'));
  return redirect(`/orders?for=${email}`); // ✗ no-personal-data-in-url: 'email' (user.contact.email, declared on Customer) reaches a URL through 'redirect'.
}

export default function Orders() {
  const { customer } = useLoaderData<typeof loader>();
  return <h1>{customer.email}</h1>;
}
