/** @purpose essential.service.account */
interface Member {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.authorization.password */
  passwordHash: string;
  plan: string;
  since: number;
}

export function upgraded(member: Member): void {
  const { email, passwordHash, ...safe } = member;
  console.log('upgraded', safe);
  console.log('plan', safe.plan);
  console.log('had', email.length, passwordHash.length);
}

export function exported(member: Member): void {
  const { passwordHash, ...profile } = member;
  console.log('hash set', passwordHash !== '');
  console.log('profile', profile); // ✗ no-plaintext-logging: 'profile' (user.contact.email, declared on Member) reaches 'console.log' in the clear.
  console.log('since', profile.since);
  console.log('mail', profile.email); // ✗ no-plaintext-logging: 'profile.email' (user.contact.email, declared on Member) reaches 'console.log' in the clear.
}

export function renamed({ email: mailbox, ...others }: Member): string {
  console.log('others', others); // ✗ no-plaintext-logging: 'others' (user.authorization.password, declared on Member) reaches 'console.log' in the clear.
  return mailbox;
}
