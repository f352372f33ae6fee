/** @purpose orders */
export interface Customer {
  /** @personalData user.unique_id */
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.name */
  name: string;
  /**
   * @personalData user.contact.email
   * @purpose partners
   */
  offersTo: string;
}
