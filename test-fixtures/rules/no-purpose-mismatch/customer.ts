/** @purpose orders */
export interface Customer {
  /** @personalData user.contact.email */
  email: string;
  /**
   * @personalData user.contact.email
   * @purpose newsletter, analytics.reporting
   */
  newsletterEmail: string;
}
