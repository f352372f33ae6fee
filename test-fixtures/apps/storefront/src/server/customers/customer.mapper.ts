import type { CustomerProfile } from '@/domain';

/** A row of the table that support works with. */
export interface CustomerRow {
  /** @personalData user.unique_id
   * @purpose account, support */
  id: string;
  /** @personalData user.name
   * @purpose account, support */
  name: string;
  /** @personalData user.contact.email
   * @purpose account, support */
  email: string;
  hasPhone: boolean;
}

export function toRow({ id, fullName, email, phone }: CustomerProfile): CustomerRow {
  return { id, name: fullName, email, hasPhone: phone !== null };
}
