import { environment } from './environment.ts';

/** @purpose essential.service.delivery */
interface Parcel {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

interface Plan {
  readonly production: boolean;
}

export function sent(parcel: Parcel): void {
  if (!environment.production) console.log('sent', parcel.email);
  if (environment.production === false && parcel.id !== '') console.log('sent', parcel.email);
  if (environment.production) return;
  console.log('sent', parcel.email);
}

export function lost(parcel: Parcel, plan: Plan): void {
  if (environment.production) console.log('lost', parcel.email); // ✗ no-plaintext-logging: 'parcel.email' (user.contact.email, declared on Parcel) reaches 'console.log' in the clear.
  if (!environment.tracing) console.log('lost', parcel.email); // ✗ no-plaintext-logging: 'parcel.email' (user.contact.email, declared on Parcel) reaches 'console.log' in the clear.
  if (!plan.production) console.log('lost', parcel.email); // ✗ no-plaintext-logging: 'parcel.email' (user.contact.email, declared on Parcel) reaches 'console.log' in the clear.
}
