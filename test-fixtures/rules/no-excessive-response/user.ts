/** An account, as the table has it. */
export interface User {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  passwordHash: string;
  /** @personalData user.authorization.credentials */
  recoveryCodes: string[];
  plan: string;
}

/** A patient's record, as the table has it. */
export interface Patient {
  /** @personalData user.name */
  name: string;
  /** @personalData user.health_and_medical */
  diagnosis: string;
}

export declare function findUser(id: string): Promise<User>;
export declare function findPatients(): Promise<readonly Patient[]>;
