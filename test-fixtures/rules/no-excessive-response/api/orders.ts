import { findUser } from '../user.ts';

interface Customer {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.name */
  name: string;
  /** @personalData user.contact.phone_number */
  phone: string;
}

declare function findCustomer(id: string): Promise<Customer>;

export async function customer(id: string): Promise<Response> {
  return Response.json(await findCustomer(id)); // ✗ no-excessive-response: 'findCustomer(id)' (user.contact.email and user.contact.phone_number, declared on Customer) is part of the answer of 'Response.json', and privacy.yaml lets answers hold user.name alone here.
}

export async function nameOf(id: string): Promise<Response> {
  const { name } = await findCustomer(id);
  return Response.json({ id, name });
}

/** @sanitizes mask */
declare function masked(text: string): string;

export async function hintOf(id: string): Promise<Response> {
  const { phone } = await findCustomer(id);
  return Response.json({ id, phone: masked(phone) });
}

export async function account(id: string): Promise<Response> {
  const { passwordHash } = await findUser(id);
  return Response.json({ id, passwordHash }); // ✗ no-excessive-response: 'passwordHash' (user.authorization.password, inferred from the name 'passwordHash') is part of the answer of 'Response.json', and whoever reads it needs no credentials.
}
