import * as modes from './modes';
import { isChatty, isDevelopment, isLive, isQuiet, isStaged, isTraced, NODE_ENV, settings } from './modes';

/** @purpose essential.service.delivery */
interface Tenant {
  flat: string;
  /** @personalData user.contact.email */
  email: string;
}

declare const __DEV__: boolean;

export function moveIn(tenant: Tenant): void {
  if (__DEV__) console.log('moving in', tenant.email);
  if (isDevelopment) console.log(tenant);
  if (modes.isDevelopment) console.log(tenant);
  if (NODE_ENV === 'development') console.log(tenant.email);
  if (settings.NODE_ENV === 'test') console.log(tenant.email);
  if (!isLive) console.log(tenant.email);
  process.env.NODE_ENV === 'development' && console.log(tenant.email);
  process.env.NODE_ENV === 'production' ? console.log(tenant.flat) : console.log(tenant.email);
  if (process.env.NODE_ENV === 'production') return;
  console.log(tenant.email);
}

export function moveOut(tenant: Tenant): void {
  if (!__DEV__) console.log(tenant.email); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.
  if (isLive) console.log(tenant.email); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.
  if (!isQuiet) console.log(tenant.email); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.
  if (isTraced) console.log(tenant.email); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.
  if (settings.isVerbose) console.log(tenant.email); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.
  if (isDevelopment || tenant.flat === '1a') console.log(tenant.email); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.
  if (NODE_ENV === 'staging') console.log(tenant.email); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.
  if (process.env.NODE_ENV !== 'development') console.log(tenant.email); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.
  if (process.env.NODE_ENV !== 'production') console.log(tenant.flat);
  console.log(tenant.email); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.
}

export function watch(on: (heard: (tenant: Tenant) => void) => void): void {
  if (isDevelopment) on((tenant) => console.log(tenant.email));
  on((tenant) => console.log(tenant.email)); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.
}

function trace(text: string): void {
  if (isDevelopment) console.log(text);
}

export function knock(tenant: Tenant): void {
  trace(tenant.email);
  if (__DEV__) shout(tenant.email);
  shout(tenant.email); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear, by way of shout().
}

function shout(text: string): void {
  console.log(text);
}

const listeners: ((text: string) => void)[] = [];
if (modes.isDevelopment) listeners.push((text) => console.log(text));

const heard: string[] = [];
listeners.push((text) => void heard.push(text));

export function announce(tenant: Tenant): void {
  for (const listener of listeners) listener(tenant.email);
}

class Bell {
  readonly ringers: ((text: string) => void)[] = [];

  add(ringer: (text: string) => void): void {
    this.ringers.push(ringer);
  }

  ring(text: string): void {
    for (const ringer of this.ringers) ringer(text);
  }
}

const bell = new Bell();
if (modes.isDevelopment) {
  bell.add((text) => console.log(text));
} else {
  bell.add((text) => void heard.push(text));
}

export function ringFor(tenant: Tenant): void {
  bell.ring(tenant.email);
}

// Settings that say that they are for developers, and others.
export function renew(tenant: Tenant): void {
  if (isStaged) console.log(tenant.email);
  if (process.env.ENABLE_DEV_MODE) console.log(tenant.email);
  if (process.env.ENABLE_DEV_MODE === 'true') console.log(tenant.email);
  if (Boolean(process.env.IS_DEVELOPMENT_BUILD)) console.log(tenant.email);
  if (isChatty) console.log(tenant.email); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.
  if (process.env.VERBOSE) console.log(tenant.email); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.
  if (!process.env.ENABLE_DEV_MODE) console.log(tenant.email); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.
  if (process.env.ENABLE_DEV_MODE === 'false') console.log(tenant.email); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.
  if (process.env.DISABLE_DEV_MODE) console.log(tenant.email); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.
  if (process.env.DEV_SERVER_URL) console.log(tenant.email); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.
  if (process.env.DEVICE_MODE) console.log(tenant.email); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.
}
