import Mixpanel from 'mixpanel';

/** @purpose analytics.reporting */
interface Viewer {
  id: string;
  /**
   * @personalData user.contact.email
   * @recipient mixpanel
   */
  email: string;
  /** @personalData user.contact.phone_number */
  phone: string;
}

const mixpanel = Mixpanel.init('project-token');

export function watched(viewer: Viewer): void {
  mixpanel.track('watched', { email: viewer.email });
  mixpanel.track('watched', { id: viewer.id });
  mixpanel.track('watched', { phone: viewer.phone }); // ✗ no-undeclared-recipient: 'viewer.phone' (user.contact.phone_number, declared on Viewer) reaches the recipient Mixpanel through 'mixpanel.track' undeclared.
  mixpanel.track('watched', { viewer }); // ✗ no-undeclared-recipient: 'viewer' (user.contact.phone_number, declared on Viewer) reaches the recipient Mixpanel through 'mixpanel.track' undeclared.
  console.log(viewer.email); // ✗ no-plaintext-logging: 'viewer.email' (user.contact.email, declared on Viewer) reaches 'console.log' in the clear.
}
