import { createLogger, silentLogger } from './logger';

/** @purpose essential.service.payment_processing */
export interface Invoice {
  number: string;
  /** @personalData user.financial.bank_account */
  iban: string;
  total: number;
}

const log = createLogger('invoices');

export function sent(invoice: Invoice): void {
  log.info(invoice.number);
  log.info(`to be paid from ${invoice.iban}`); // ✗ no-plaintext-logging: 'invoice.iban' (user.financial.bank_account, declared on Invoice) reaches 'root.info' in the clear, by way of info().
  log.detail('sent', { total: invoice.total });
  log.detail('sent', invoice); // ✗ no-plaintext-logging: 'invoice' (user.financial.bank_account, declared on Invoice) reaches 'root.debug' in the clear, by way of detail().
  silentLogger.info(invoice.iban);
  silentLogger.detail('sent', invoice);
}
