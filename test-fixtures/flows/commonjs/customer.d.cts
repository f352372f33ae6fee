/** @purpose essential.service.account */
export interface Customer {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}
