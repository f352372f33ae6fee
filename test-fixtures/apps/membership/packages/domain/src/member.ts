/** Opaque. */
export type MemberId = string & { readonly kind: 'member' };

/** Where a member gets post. */
export interface Address {
  /**
   * @personalData user.contact.address.street
   * @purpose essential.service
   */
  street: string;
  city: string;
  country: string;
}

/**
 * A member of the club.
 * @purpose essential.service
 */
export interface Member {
  id: MemberId;
  /** @personalData user.name */
  firstName: string;
  /** @personalData user.name */
  lastName: string;
  /** @personalData user.contact.email */
  email: string;
  address: Address;
  plan: 'student' | 'full' | 'family';
}
