import * as Sentry from '@sentry/node';
import { setUser as tellSentry, captureMessage as info } from '@sentry/node';
import { captureMessage, hasUser, setUser, type User } from './session';

export function signedIn(user: User): void {
  setUser(user);
  captureMessage(user.email);
  console.log(hasUser());
  tellSentry({ id: user.id });
  tellSentry({ email: user.email }); // ✗ no-undeclared-recipient: 'user.email' (user.contact.email, declared on User) reaches the recipient Sentry through 'tellSentry' undeclared.
  info(`signed in ${user.email}`); // ✗ no-undeclared-recipient: 'user.email' (user.contact.email, declared on User) reaches the recipient Sentry through 'info' undeclared.
  info(`signed in ${user.id}`);
  Sentry.setUser({ ...user }); // ✗ no-undeclared-recipient: 'user' (user.contact.email, declared on User) reaches the recipient Sentry through 'Sentry.setUser' undeclared.
  Sentry.setTag('plan', 'free');
}
