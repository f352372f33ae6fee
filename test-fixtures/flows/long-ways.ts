import type { Personal } from '@privet/annotations';

interface Caller {
  readonly extension: string;
  readonly phoneNumber: string;
}

interface Complainant {
  readonly reference: string;
  readonly email: Personal<string, 'user.contact.email', 'essential.service.support'>;
}

// Four functions hand on what a name suggests: a wrapper around a logger, and what is built on it.
export function escalate(caller: Caller): void {
  file(caller.extension);
  file(caller.phoneNumber); // ✗ no-plaintext-logging: 'caller.phoneNumber' (user.contact.phone_number, inferred from the name 'phoneNumber') reaches 'console.info' in the clear, by way of file(), note(), record() and write().
}

// Beyond that, what it is and what is used of it are seldom the same: `strict` tells.
export function transfer(caller: Caller): void {
  hand(caller.phoneNumber);
}

// What is declared is certain, however far it goes.
export function answer(complainant: Complainant): void {
  hand(complainant.reference);
  hand(complainant.email); // ✗ no-plaintext-logging: 'complainant.email' (user.contact.email, declared by Personal<…>) reaches 'console.info' in the clear, by way of hand(), file(), note(), record() and write().
}

// Of what is made from an object, nobody knows which part it is: three functions are as far as that is certain.
export function copied(caller: Caller): void {
  const copy: Caller = JSON.parse(JSON.stringify(caller));
  keep(copy);
  put(copy); // ✗ no-plaintext-logging: 'copy' (user.contact.phone_number, inferred from the name 'phoneNumber') reaches 'console.info' in the clear, by way of put(), lay() and drop().
}

function keep(item: unknown): void {
  put(item);
}

function put(item: unknown): void {
  lay(item);
}

function lay(item: unknown): void {
  drop(item);
}

function drop(item: unknown): void {
  console.info(item);
}

function hand(item: string): void {
  file(item);
}

function file(item: string): void {
  note(item);
}

function note(item: string): void {
  record(item);
}

function record(item: string): void {
  write(item);
}

function write(item: string): void {
  console.info(item);
}
