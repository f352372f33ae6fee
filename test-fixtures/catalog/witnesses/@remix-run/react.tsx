import { Form, Link, redirect, useActionData, useLoaderData, useNavigate } from '@remix-run/react';
import type { action, loader } from './react/app/routes/customer.ts';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function LoginLink({ customer }: { customer: Customer }) {
  const navigate = useNavigate();
  const leave = () => navigate(`/login?email=${customer.email}`); // ✗ no-personal-data-in-url
  const stay = () => navigate('/login');
  return (
    <div onClick={leave} onBlur={stay}>
      <Link to={`/login?email=${customer.email}`}>Log in</Link> {/* ✗ no-personal-data-in-url */}
      <Link to="/help">{customer.email}</Link>
      <Form method="get" action="/search" />
    </div>
  );
}

export async function clientAction({ customer }: { customer: Customer }) {
  return redirect(`/login?email=${customer.email}`); // ✗ no-personal-data-in-url
}

export default function Page() {
  const { customer, count } = useLoaderData<typeof loader>();
  const changed = useActionData<typeof action>();
  console.log(customer.email); // ✗ no-plaintext-logging
  console.log(count, changed?.changed);
  return <p>{customer.email}</p>;
}
