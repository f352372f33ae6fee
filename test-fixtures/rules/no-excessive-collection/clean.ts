export interface UnsubscribeForm {
  email: string;
  /** @personalData user.name.first */
  firstName: string;
}

export namespace Legacy {
  export interface NewsletterForm {
    email: string;
    /** @personalData none - The name of the list. */
    firstName: string;
  }
}
