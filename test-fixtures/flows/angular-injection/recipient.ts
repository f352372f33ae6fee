/** @purpose essential.service */
export interface Recipient {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}
