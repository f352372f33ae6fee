import { createHash } from 'node:crypto';

/** @purpose essential.service */
interface Player {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

export function joined(player: Player, production: boolean): void {
  let shown = player.email;
  if (production) shown = digest(player.email);
  console.log(shown); // ✗ no-plaintext-logging: 'shown' (user.contact.email, declared on Player) reaches 'console.log' in the clear.

  let hidden: string;
  if (production) hidden = digest(player.email);
  else hidden = '[hidden]';
  console.log(hidden);

  const chosen = production ? digest(player.email) : digest(player.id);
  console.log(chosen);
  const fallback = production ? digest(player.email) : player.email;
  console.log(fallback); // ✗ no-plaintext-logging: 'fallback' (user.contact.email, declared on Player) reaches 'console.log' in the clear.
}

export function early(player: Player, production: boolean): void {
  let label = player.email;
  if (!production) {
    console.log(label); // ✗ no-plaintext-logging: 'label' (user.contact.email, declared on Player) reaches 'console.log' in the clear.
    return;
  }
  label = digest(label);
  console.log(label);
}
