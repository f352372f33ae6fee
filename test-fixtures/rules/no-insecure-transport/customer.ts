export interface Customer {
  /** @personalData user.unique_id */
  id: string;
  /**
   * @personalData user.contact.email
   * @recipient crm.example
   */
  email: string;
  /** @personalData user.name */
  name: string;
}
