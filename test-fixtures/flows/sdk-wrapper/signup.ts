import { analytics, NoAnalytics } from './analytics';

/** @purpose essential.service.account */
export interface Signup {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  plan: string;
}

export function completed(signup: Signup): void {
  analytics.track('signup', { plan: signup.plan, id: signup.id });
  analytics.track('signup', { email: signup.email }); // ✗ no-undeclared-recipient: 'signup.email' (user.contact.email, declared on Signup) reaches the recipient Mixpanel through 'this.#client.track' undeclared, by way of track().
  analytics.track('signup', { ...signup }); // ✗ no-undeclared-recipient: 'signup' (user.contact.email, declared on Signup) reaches the recipient Mixpanel through 'this.#client.track' undeclared, by way of track().
  analytics.track('signup', { known: signup.email !== '' });
  new NoAnalytics().track();
}
