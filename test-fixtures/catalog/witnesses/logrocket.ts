import LogRocket from 'logrocket';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  LogRocket.init('app/mail', { dom: { inputSanitizer: false } }); // ✗ no-leaky-sdk-options
  LogRocket.init('app/mail', { shouldCaptureIP: true }); // ✗ no-leaky-sdk-options
  LogRocket.identify('1', { email: customer.email }); // ✗ no-undeclared-recipient
  LogRocket.track('Mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  LogRocket.log(customer.email); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  LogRocket.track('Mailed', { plan: customer.plan });
}
