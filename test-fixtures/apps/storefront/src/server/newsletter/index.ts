export { NewsletterSignup } from './newsletter.schema';
export { announceBlend, publish, subscribe, unsubscribe } from './newsletter.service';
