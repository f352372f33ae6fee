import { data, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { customerOf, shownOf } from '../../orders.ts';

export async function loader({ params }) {
  const customer = await customerOf(params.id);
  if (params.shown) return shownOf(customer);
  return data(customer); // ✗ no-excessive-response
}

export async function action({ request }) {
  const form = await request.formData();
  const { email } = await customerOf(form.get('id'));
  return redirect(`/orders?for=${email}`); // ✗ no-personal-data-in-url
}

export default function Orders() {
  const { customer } = useLoaderData<typeof loader>();
  return <h1>{customer.email}</h1>;
}
