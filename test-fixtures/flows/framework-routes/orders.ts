// privet-fixture: keep-names

export interface Customer {
  id: string;
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  passwordHash: string;
}

export declare function customerOf(id: string): Promise<Customer>;

/** Which fields a page needs. */
export function shownOf({ id, email }: Customer) {
  return { id, email };
}
