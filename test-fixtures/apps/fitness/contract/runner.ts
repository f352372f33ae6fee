/**
 * Somebody who runs with us.
 * @purpose account
 * @dataSubject customer
 */
export interface Runner {
  /** @personalData user.unique_id
   * @purpose account, statistics */
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.name */
  displayName: string;
  /** @personalData user.demographic.date_of_birth
   * @purpose training */
  birthDate: string;
  /** @personalData user.health_and_medical
   * @purpose training */
  weightKg: number;
  units: Units;
}

export type Units = 'metric' | 'imperial';

/** What others may see of a runner. */
export type PublicRunner = Pick<Runner, 'displayName'>;

export interface Credentials {
  /** @personalData user.contact.email
   * @purpose account */
  email: string;
  /** @personalData user.authorization.password
   * @purpose account */
  password: string;
}
