import type { ReactNode } from 'react';

/** @purpose essential.service.account */
interface Customer {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  plan: string;
}

interface TraceProps {
  readonly label: string;
  readonly value: unknown;
  readonly children?: ReactNode;
}

function Trace({ label, value, children }: TraceProps): ReactNode {
  console.debug(label, value);
  return <div>{children}</div>;
}

function Badge(props: { readonly text: string }): ReactNode {
  console.debug(props.text);
  return <b>{props.text}</b>;
}

function Greeting({ customer }: { readonly customer: Customer }): ReactNode {
  console.debug(customer.plan);
  console.debug(customer.email); // ✗ no-plaintext-logging: 'customer.email' (user.contact.email, declared on Customer) reaches 'console.debug' in the clear.
  return <p>{customer.email}</p>;
}

export function Dashboard({ customer }: { readonly customer: Customer }): ReactNode {
  const badge = { text: customer.email };
  return (
    <main>
      <Greeting customer={customer} />
      <Trace label="plan" value={customer.plan} />
      <Trace label="customer" value={customer} /> {/* ✗ no-plaintext-logging: 'customer' (user.contact.email, declared on Customer) reaches 'console.debug' in the clear, by way of Trace(). */}
      <Trace label="length" value={customer.email.length}>
        {customer.email}
      </Trace>
      <Badge text={customer.id} />
      <Badge text={customer.email} /> {/* ✗ no-plaintext-logging: 'customer.email' (user.contact.email, declared on Customer) reaches 'console.debug' in the clear, by way of Badge(). */}
      <Badge {...badge} /> {/* ✗ no-plaintext-logging: 'badge' (user.contact.email, declared on Customer) reaches 'console.debug' in the clear, by way of Badge(). */}
    </main>
  );
}
