import { trace } from '@opentelemetry/api';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  trace.getActiveSpan()?.setAttribute('customer.email', customer.email); // ✗ no-plaintext-logging
  trace.getTracer('mail').startActiveSpan('send', (span) => {
    span.addEvent('mailed', { email: customer.email }); // ✗ no-plaintext-logging
    span.setAttribute('plan', customer.plan);
    span.end();
  });
  trace.getTracer('mail').startSpan('send', { attributes: { email: customer.email } }); // ✗ no-plaintext-logging
}
