import { digest, home, linkTo, withQuery } from './addresses.js';

/** @purpose essential.service.authentication */
export interface Invitation {
  /** @personalData user.unique_id */
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.authorization.credentials */
  code: string;
  team: string;
}

declare function post(text: string): void;

export function invite(invitation: Invitation, portal: string): void {
  const { id, email, team, code } = invitation;
  post(`<a href="${home}/join?team=${team}&email=${encodeURIComponent(email)}">Join ${team}</a>`); // ✗ no-personal-data-in-url: 'email' (user.contact.email, declared on Invitation) reaches a URL through '?email='.
  post('Or write to us: ' + portal + '?id=' + id + '&mail=' + email); // ✗ no-personal-data-in-url: 'email' (user.contact.email, declared on Invitation) reaches a URL through '?mail='.
  post(linkTo('join', email)); // ✗ no-personal-data-in-url: 'email' (user.contact.email, declared on Invitation) reaches a URL through '?who=', by way of linkTo().
  post(withQuery('join', { email, team })); // ✗ no-personal-data-in-url: 'email' (user.contact.email, declared on Invitation) reaches a URL through '?', by way of withQuery().

  // Whoever has the mail may use its code; what names nobody names nobody in a link.
  post(`${home}/join?team=${team}&code=${code}&id=${id}`);
  post(linkTo('join', id));
  post(`${home}/join?invited=${digest(email)}`);
  post(linkTo('join', digest(email)));
}

export function written(invitation: Invitation): void {
  // Nobody but the mail program of the person opens it, and texts are no addresses.
  post(`mailto:${invitation.email}?subject=Welcome&cc=${invitation.email}`);
  post(`Do you want to invite them?email=${invitation.email}`);
  post(`Invite ${invitation.team}?${invitation.email}`);
  post(`grant_type=password&email=${invitation.email}`);
  post(`invitations?email=${invitation.email}`);
}

export async function find(invitation: Invitation): Promise<void> {
  const address = `${home}/people?email=${invitation.email}`;
  await fetch(address); // ✗ no-personal-data-in-url: 'address' (user.contact.email, declared on Invitation) reaches a URL through 'fetch'.
  console.info(`GET /people?email=${invitation.email}`); // ✗ no-plaintext-logging: 'invitation.email' (user.contact.email, declared on Invitation) reaches 'console.info' in the clear.
}
