/** @purpose essential.service.account */
interface Profile {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

export function shown(profile: Profile, cached: { label?: string; key?: string }): void {
  let label: string | undefined;
  label ??= profile.id;
  console.log(label);

  let reach: string | undefined = cached.label;
  console.log(reach);
  reach ??= profile.email;
  console.log(reach); // ✗ no-plaintext-logging: 'reach' (user.contact.email, declared on Profile) reaches 'console.log' in the clear.

  cached.key ||= profile.id;
  console.log(cached.key);
  cached.label ||= profile.email;
  console.log(cached.label); // ✗ no-plaintext-logging: 'cached.label' (user.contact.email, declared on Profile) reaches 'console.log' in the clear.

  let flag = '';
  flag &&= profile.id;
  console.log(flag);
  let a = profile.email;
  let b = profile.id;
  [a, b] = [b, a];
  console.log(b); // ✗ no-plaintext-logging: 'b' (user.contact.email, declared on Profile) reaches 'console.log' in the clear.
}
