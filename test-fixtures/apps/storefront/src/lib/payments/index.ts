export { openPayment, refund, registerPayer } from './checkout';
export { readPaymentEvent, type PaymentEvent } from './webhook';
