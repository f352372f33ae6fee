import type { PublicProfile } from './profiles';

/** Notes who was here. */
export function note(
  /** @personalData user.name
   * @purpose essential.service.operations */
  who: string,
): void {
  console.log(who); // ✗ no-plaintext-logging: 'who' (user.name, declared on 'who') reaches 'console.log' in the clear.
}

export function record(profile: PublicProfile): void {
  console.log(profile); // ✗ no-plaintext-logging: 'profile' (user.name, declared on PublicProfile) reaches 'console.log' in the clear.
}

export function recordName(profile: PublicProfile): void {
  console.log({ name: profile.name }); // ✗ no-plaintext-logging: 'profile.name' (user.name, declared on PublicProfile) reaches 'console.log' in the clear.
}

export function recordLater(profile: PublicProfile): void {
  record(profile);
}

/** Notes what nobody needs to hide. */
export function label(
  /** @personalData none - the mailbox of a team */
  email: string,
): void {
  console.log(email);
}
