/** @purpose essential.service.account */
interface Owner {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

export function actions(owner: Owner): readonly (() => void)[] {
  return [
    () => console.log(`owner: ${owner.email}`), // ✗ no-plaintext-logging: 'owner.email' (user.contact.email, declared on Owner) reaches 'console.log' in the clear.
    () => console.log(`owner: ${owner.id}`),
  ];
}
