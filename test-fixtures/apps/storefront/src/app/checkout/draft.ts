import type { PostalAddress } from '@/domain';

const key = 'bb-checkout';

/** So that nobody has to type their address twice. */
export function keepDraft(address: PostalAddress): void {
  sessionStorage.setItem(key, JSON.stringify({ savedAt: Date.now(), address })); // ✗ no-plaintext-storage: 'address' (user.name, user.contact.address.street and 2 more, declared on PostalAddress) reaches 'sessionStorage.setItem' in the clear.
}

export function readDraft(): PostalAddress | undefined {
  const stored = sessionStorage.getItem(key);
  return stored === null ? undefined : (JSON.parse(stored) as { address: PostalAddress }).address;
}

export const clearDraft = (): void => sessionStorage.removeItem(key);
