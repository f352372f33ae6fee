export { send, type Letter } from './mailer';
export { sendIssue } from './newsletter-mails';
export { sendConfirmation, sendShippingNotice } from './order-mails';
