import type { Personal } from '@privet/annotations';
import { isDevelopment, logsQueries } from './stage.ts';

interface Guest {
  readonly id: number;
  readonly email: Personal<string, 'user.contact.email', 'essential.service.account'>;
}

declare const env: { readonly NODE_ENV: 'development' | 'test' | 'production'; readonly NODE_NAME: string };
declare const __DEV__: boolean;
declare global {
  interface ImportMeta {
    readonly env: { readonly MODE: string; readonly DEV: boolean; readonly PROD: boolean };
  }
}

export function signUp(guest: Guest): void {
  if (process.env.NODE_ENV === 'development') {
    console.log('signed up', guest.email);
    return;
  }
  console.log('signed up', guest.email); // ✗ no-plaintext-logging: 'guest.email' (user.contact.email, declared by Personal<…>) reaches 'console.log' in the clear.
}

export function invite(guest: Guest, count: number): void {
  if (process.env.NODE_ENV !== 'production') console.log(guest.email);
  if (env.NODE_ENV === 'test' && count > 0) console.log(guest.email);
  if (count > 0 && !(env.NODE_ENV === 'production')) console.log(guest.email);
  if (__DEV__) console.log(guest.email);
  if (import.meta.env.DEV) console.log(guest.email);
  if (!import.meta.env.PROD) console.log(guest.email);
  if (import.meta.env.MODE === 'development') console.log(guest.email);
  if (isDevelopment) console.log(guest.email);
  const shown = isDevelopment ? guest.email : '…';
  console.log(count);
  return shown === '' ? undefined : trace(guest.email);
}

function trace(text: string): void {
  if (isDevelopment) console.debug(text);
}

// What runs in production, too.
export function remind(guest: Guest, count: number): void {
  if (process.env.NODE_ENV === 'production') console.log(guest.email); // ✗ no-plaintext-logging: 'guest.email' (user.contact.email, declared by Personal<…>) reaches 'console.log' in the clear.
  if (process.env.NODE_ENV !== 'test') console.log(guest.email); // ✗ no-plaintext-logging: 'guest.email' (user.contact.email, declared by Personal<…>) reaches 'console.log' in the clear.
  if (env.NODE_NAME === 'development') console.log(guest.email); // ✗ no-plaintext-logging: 'guest.email' (user.contact.email, declared by Personal<…>) reaches 'console.log' in the clear.
  if (isDevelopment || count > 0) console.log(guest.email); // ✗ no-plaintext-logging: 'guest.email' (user.contact.email, declared by Personal<…>) reaches 'console.log' in the clear.
  if (import.meta.env.PROD) console.log(guest.email); // ✗ no-plaintext-logging: 'guest.email' (user.contact.email, declared by Personal<…>) reaches 'console.log' in the clear.
  if (!isDevelopment) console.log(guest.email); // ✗ no-plaintext-logging: 'guest.email' (user.contact.email, declared by Personal<…>) reaches 'console.log' in the clear.
  if (logsQueries) console.log(guest.email); // ✗ no-plaintext-logging: 'guest.email' (user.contact.email, declared by Personal<…>) reaches 'console.log' in the clear.
}

// A function that only development calls is silent; one that others call as well is not.
export function seed(guests: readonly Guest[]): void {
  for (const guest of guests) if (isDevelopment) print(guest);
  for (const guest of guests) show(guest);
  if (isDevelopment) for (const guest of guests) show(guest);
}

function print(guest: Guest): void {
  console.log(guest.email);
}

function show(guest: Guest): void {
  console.log(guest.email); // ✗ no-plaintext-logging: 'guest.email' (user.contact.email, declared by Personal<…>) reaches 'console.log' in the clear.
}
