export interface User {
  /** @personalData user.contact.emial */ // ✗ valid-annotations: 'user.contact.emial' is not a known category of personal data; the nearest is 'user.contact.email'.
  email: string;
  /**
   * @personalData user.contact.phone_number
   * @purpose essential.service.athentication // ✗ valid-annotations: 'essential.service.athentication' is not a known purpose; the nearest is 'essential.service.authentication'.
   * @legalBasis contrakt // ✗ valid-annotations: 'contrakt' is not a legal basis of GDPR Art. 6(1); the nearest is 'contract'.
   */
  phone: string;
  /** @personalData */ // ✗ valid-annotations: '@personalData' names no category, as in '@personalData user.contact.email'.
  street: string;
  /** @personalData none */ // ✗ valid-annotations: 'none' gives no reason, as in '@personalData none - id of a tenant'.
  firstName: string;
}
