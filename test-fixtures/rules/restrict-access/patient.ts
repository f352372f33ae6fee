/** A patient's record. */
export interface Patient {
  id: string;
  /** @personalData user.name */
  name: string;
  /** @personalData user.health_and_medical */
  diagnosis: string;
  /** @personalData user.financial.bank_account */
  iban: string;
}
