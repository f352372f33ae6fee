import mixpanel from 'mixpanel-browser';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  mixpanel.init('token', { record_mask_all_text: false }); // ✗ no-leaky-sdk-options
  mixpanel.init('token', { ignore_dnt: true }); // ✗ no-leaky-sdk-options
  mixpanel.track('Mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  mixpanel.people.set({ $email: customer.email }); // ✗ no-undeclared-recipient
  mixpanel.identify(customer.email); // ✗ no-undeclared-recipient
  mixpanel.track('Mailed', { plan: customer.plan });
  mixpanel.opt_in_tracking();
  if (mixpanel.has_opted_in_tracking()) mixpanel.track('Seen', { plan: customer.plan });
}
