import { Logger, logger } from './logger';

/** @purpose essential.service */
export interface Claim {
  number: string;
  /** @personalData user.name */
  claimantName: string;
  /** @personalData user.health_and_medical */
  diagnosis: string;
}

export function reject(claim: Claim): void {
  logger.warn(`rejected ${claim.number}`);
  logger.warn(`rejected ${claim.claimantName}`); // ✗ no-plaintext-logging: 'claim.claimantName' (user.name, declared on Claim) reaches 'this.#winston.warn' in the clear, by way of warn().
  Logger.instance.warn('rejected', claim); // ✗ no-plaintext-logging: 'claim' (user.health_and_medical and user.name, declared on Claim) reaches 'this.#winston.warn' in the clear, by way of warn().
  Logger.instance.warn('rejected', { number: claim.number });
}
