import * as Sentry from '@sentry/node';

/** @purpose essential.service.payment_processing */
interface Payment {
  id: string;
  /** @personalData user.financial.credit_card */
  cardNumber: string;
  amount: number;
}

declare function settle(payment: Payment): void;

export function pay(payment: Payment): void {
  try {
    settle(payment);
  } catch (error) {
    Sentry.captureException(error, { extra: { payment: payment.id } });
    Sentry.captureException(error, { extra: { card: payment.cardNumber } }); // ✗ no-undeclared-recipient: 'payment.cardNumber' (user.financial.credit_card, declared on Payment) reaches the recipient Sentry through 'Sentry.captureException' undeclared.
  }
  Sentry.captureException(new Error(`cannot pay ${payment.id}`));
  Sentry.setContext('payment', { amount: payment.amount });
  Sentry.setContext('payment', { ...payment }); // ✗ no-undeclared-recipient: 'payment' (user.financial.credit_card, declared on Payment) reaches the recipient Sentry through 'Sentry.setContext' undeclared.
  Sentry.addBreadcrumb({ message: `paying with ${payment.cardNumber}` }); // ✗ no-undeclared-recipient: 'payment.cardNumber' (user.financial.credit_card, declared on Payment) reaches the recipient Sentry through 'Sentry.addBreadcrumb' undeclared.
}
