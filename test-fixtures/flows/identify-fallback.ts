import Mixpanel from 'mixpanel';

/** @purpose essential.service.account */
interface User {
  id: string;
  /** @personalData user.contact.email */
  email?: string;
  plan: string;
}

const mixpanel = Mixpanel.init('project-token');

export function identify(user: User): void {
  mixpanel.people.set(user.id, { plan: user.plan });
  mixpanel.people.set(user.email ?? user.id, { plan: user.plan }); // ✗ no-undeclared-recipient: 'user.email' (user.contact.email, declared on User) reaches the recipient Mixpanel through 'mixpanel.people.set' undeclared.
  mixpanel.track('login', { distinct_id: user.id });
  mixpanel.track('login', { distinct_id: user.email || user.id }); // ✗ no-undeclared-recipient: 'user.email' (user.contact.email, declared on User) reaches the recipient Mixpanel through 'mixpanel.track' undeclared.
  mixpanel.track('login', { distinct_id: user.email ? user.id : 'anonymous' });
  const key = user.email ? 'mail' : user.id;
  mixpanel.alias(key, user.id);
}
