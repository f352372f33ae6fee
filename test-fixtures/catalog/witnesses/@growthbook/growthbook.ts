import { GrowthBook } from '@growthbook/growthbook';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const remote = new GrowthBook({ clientKey: 'key', remoteEval: true }); // ✗ no-leaky-sdk-options
  // Attributes are judged in the process unless remote evaluation is on.
  const local = new GrowthBook({ clientKey: 'key', attributes: { email: customer.email } });
  local.setAttributes({ email: customer.email });
  remote.destroy();
}
