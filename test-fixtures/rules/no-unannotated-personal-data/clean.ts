export interface SignupForm {
  /** @personalData user.contact.email */
  email: string;
  emailVerified: boolean;
  plan: string;
}

export interface Shop {
  /** @personalData none - address of the shop */
  email: string;
}
