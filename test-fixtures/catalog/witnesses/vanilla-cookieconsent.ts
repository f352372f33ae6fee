import { acceptedCategory, acceptedService, run } from 'vanilla-cookieconsent';

declare const umami: { track(name: string, data?: object): void };

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  if (acceptedCategory('analytics')) umami.track('seen', { plan: customer.plan });
  if (acceptedService('umami', 'analytics')) umami.track('seen', { plan: customer.plan });
  // Consent to be counted makes nobody a declared recipient.
  if (acceptedCategory('analytics')) umami.track('seen', { email: customer.email }); // ✗ no-undeclared-recipient
}

export async function start(customer: Customer): Promise<void> {
  const categories = { analytics: {} };
  const language = { default: 'en', translations: {} };
  await run({
    categories,
    language,
    onFirstConsent: ({ cookie }) => {
      if (cookie.categories.includes('analytics')) umami.track('seen', { plan: customer.plan });
    },
    onConsent: ({ cookie }) => {
      if (cookie.categories.includes('analytics')) umami.track('seen', { plan: customer.plan });
    },
    onChange: ({ cookie }) => {
      if (cookie.categories.includes('analytics')) umami.track('seen', { email: customer.email }); // ✗ no-undeclared-recipient
    },
  });
}
