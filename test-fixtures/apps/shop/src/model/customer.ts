/** Somebody who buys here.
 * @purpose essential.service.account */
export interface Customer {
  readonly id: string;
  /**
   * @personalData user.contact.email
   * @recipient sendgrid
   */
  readonly email: string;
  /** @personalData user.name */
  readonly fullName: string;
  /** @personalData user.contact.phone_number
   * @purpose essential.service.delivery */
  readonly phone: string;
  readonly shipsTo: ShippingAddress;
  readonly loyaltyTier: 'none' | 'silver' | 'gold';
}

/** @purpose essential.service.delivery */
export interface ShippingAddress {
  /** @personalData user.contact.address.street */
  readonly street: string;
  /** @personalData user.contact.address.postal_code */
  readonly postalCode: string;
  readonly zone: 'domestic' | 'abroad';
}
