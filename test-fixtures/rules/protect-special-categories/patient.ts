export interface Patient {
  /** @personalData user.name */
  name: string;
  /** @personalData user.health_and_medical */
  diagnosis: string;
  /** @personalData user.government_id.national_identification_number */
  socialSecurityNumber: string;
  /** @personalData user.authorization.password */
  password: string;
  /**
   * @personalData user.biometric
   * @recipient mixpanel
   */
  gait: string;
}
