export interface Customer {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.name */
  name: string;
}
