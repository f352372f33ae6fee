/** Somebody who looks at the shop. */
export interface Visitor {
  /** @personalData user.unique_id */
  id: string;
  /** @personalData user.contact.email */
  email: string;
  theme: string;
}
