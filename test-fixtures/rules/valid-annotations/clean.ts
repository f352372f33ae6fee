export interface User {
  /**
   * Login e-mail.
   *
   * @personalData user.contact.email
   * @purpose essential.service.authentication, marketing.communications.email
   * @legalBasis contract
   * @retention P2Y after account.closed
   */
  email: string;
  /** @personalData none - name of the demo account */
  firstName: string;
}

/** @purpose The word has a meaning outside of Privet, too. */
export function explain(): void {}
