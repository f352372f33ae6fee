/** @purpose essential.service.payment_processing */
interface Payer {
  id: string;
  /** @personalData user.financial.credit_card */
  card: string;
  /** @personalData user.contact.email */
  email: string;
}

class NotFoundError extends Error {}

class PaymentError extends Error {
  readonly code: string;

  constructor(code: string, text: string) {
    super(`${code}: ${text}`);
    this.code = code;
  }
}

class DeclinedError extends Error {
  readonly payer: Payer;

  constructor(payer: Payer) {
    super(`declined for ${payer.id}`);
    this.payer = payer;
  }
}

export function pay(payer: Payer, known: boolean): void {
  if (!known) throw new NotFoundError(`no payer ${payer.id}`);
  if (payer.email === '') throw new NotFoundError(`no mail for ${payer.card}`); // ✗ no-personal-data-in-errors: 'payer.card' (user.financial.credit_card, declared on Payer) reaches an error message through 'new NotFoundError'.
  if (payer.card === '') throw new PaymentError('empty', payer.id);
  throw new PaymentError('declined', payer.card); // ✗ no-personal-data-in-errors: 'payer.card' (user.financial.credit_card, declared on Payer) reaches an error message through 'super', by way of new PaymentError().
}

export function decline(payer: Payer): never {
  const error = new DeclinedError(payer);
  console.error(error.message);
  console.error(error.payer.id);
  console.error(error.payer); // ✗ no-plaintext-logging: 'error.payer' (user.financial.credit_card and user.contact.email, declared on Payer) reaches 'console.error' in the clear.
  throw error;
}
