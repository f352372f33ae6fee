export interface NewsletterForm {
  email: string;
  /** @personalData user.name.first */
  firstName: string; // ✗ no-excessive-collection: 'firstName' (user.name.first, declared on NewsletterForm) of NewsletterForm is asked for at a collection point that privacy.yaml lets ask for user.contact.email alone.
}

export interface Subscriber {
  email: string;
  /** @personalData user.name.first */
  firstName: string;
}
