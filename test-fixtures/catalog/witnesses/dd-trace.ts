import tracer, { type Span } from 'dd-trace';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  tracer.setUser({ id: '1', email: customer.email }); // ✗ no-undeclared-recipient
  tracer.scope().active()?.setTag('customer.email', customer.email); // ✗ no-undeclared-recipient
  tracer.startSpan('mail', { tags: { email: customer.email } }); // ✗ no-undeclared-recipient
  tracer.trace('mail', (span) => {
    span?.setTag('email', customer.email); // ✗ no-undeclared-recipient
    span?.setTag('plan', customer.plan);
  });
}

export async function tag(customer: Customer, span: Span): Promise<void> {
  span.addTags({ email: customer.email }); // ✗ no-undeclared-recipient
  span.addTags({ plan: customer.plan });
}
