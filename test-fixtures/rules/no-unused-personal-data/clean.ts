import { writeFile } from 'node:fs/promises';

/** All of it is used somewhere. */
export interface Order {
  /** @personalData user.contact.address.street */
  street: string;
  /** @personalData user.contact.phone_number */
  phoneNumber: string;
  /** @personalData user.contact.fax_number */
  faxNumber: string;
  /** @personalData user.account.username */
  nickName: string;
  /** @personalData user.education */
  degree: string;
}

export async function ordered(order: Order): Promise<void> {
  await writeFile('orders.json', JSON.stringify(order));
}

export function label({ street }: Order): string {
  return street.toUpperCase();
}

export function reminder(order: Order): string {
  return `Call ${order.phoneNumber}`;
}

/** A query names it. */
export const query = 'SELECT faxNumber FROM orders';

/** What is read through a list of keys. */
export const exported: readonly (keyof Order)[] = ['nickName'];

export function isGraduate(order: Order): boolean {
  return order.degree !== '';
}

/** What is handed on is used, whoever uses it. */
export interface Profile {
  /** @personalData user.workplace */
  employer: string;
}

export async function profile(given: Profile): Promise<Response> {
  await writeFile('profiles.json', JSON.stringify(given));
  return Response.json(given);
}

/** What nobody keeps is no burden. */
export interface Visit {
  /** @personalData user.location.imprecise */
  region: string;
}

export function visited(visits: readonly Visit[]): number {
  return visits.length;
}
