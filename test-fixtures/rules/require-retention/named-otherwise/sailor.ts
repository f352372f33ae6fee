export interface Sailor {
  /** @personalData user.contact.email */
  email: string;
}
