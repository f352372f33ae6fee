/** @purpose essential.service */
interface Rower {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

export function named(rower: Rower, isFirst: boolean): void {
  const names: string[] = [];
  if (isFirst) names.push('first');
  console.log(names[0] ?? rower.email); // ✗ no-plaintext-logging: 'rower.email' (user.contact.email, declared on Rower) reaches 'console.log' in the clear.
}

export function titled(rower: Rower, key: string): void {
  const titles: Record<string, string> = {};
  titles[key] = 'captain';
  console.log(titles['bow'] || rower.email); // ✗ no-plaintext-logging: 'rower.email' (user.contact.email, declared on Rower) reaches 'console.log' in the clear.
  console.log(titles[key] || rower.id);
}
