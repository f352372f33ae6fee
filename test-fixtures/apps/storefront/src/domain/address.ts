/**
 * Where a parcel goes.
 * @purpose orders
 * @dataSubject customer
 */
export interface PostalAddress {
  /** @personalData user.name */
  recipient: string;
  /** @personalData user.contact.address.street */
  street: string;
  /** @personalData user.contact.address.postal_code */
  postalCode: string;
  /** @personalData user.contact.address.city */
  city: string;
  /** @personalData none - only the country decides on tax and carrier */
  country: string;
}

/** A region of delivery that is too large to tell anyone by. */
export function regionOf(address: Pick<PostalAddress, 'country'>): 'benelux' | 'europe' | 'world' {
  if (['NL', 'BE', 'LU'].includes(address.country)) return 'benelux';
  return ['DE', 'FR', 'AT', 'DK', 'IE'].includes(address.country) ? 'europe' : 'world';
}

export function labelLines({ recipient, street, postalCode, city, country }: PostalAddress): string[] {
  return [recipient, street, `${postalCode} ${city}`, country];
}
