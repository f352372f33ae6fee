/** @purpose essential.service */
interface Diver {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

interface Form {
  title?: string;
  email?: string;
}

function fill(form: Form, diver: Diver): Form {
  Object.assign(form, diver);
  return form;
}

function retitle(form: Form, title: string): void {
  Object.assign(form, { title });
}

export function filledElsewhere(diver: Diver): void {
  const form: Form = {};
  retitle(form, diver.id);
  console.log(form);
  fill(form, diver);
  console.log(form.title);
  console.log(form); // ✗ no-plaintext-logging: 'form' (user.contact.email, declared on Diver) reaches 'console.log' in the clear.
}

export function filledByClosure(divers: readonly Diver[]): void {
  const last: Form = {};
  divers.forEach((diver) => {
    Object.assign(last, diver);
  });
  console.log(last.email); // ✗ no-plaintext-logging: 'last.email' (user.contact.email, declared on Diver) reaches 'console.log' in the clear.
}

export function listed(diver: Diver, isAll: boolean): void {
  let held: unknown[] = [];
  for (const _ of [1, 2]) {
    if (isAll) held = Object.values(diver);
  }
  console.log(held.join()); // ✗ no-plaintext-logging: 'held.join()' (user.contact.email, declared on Diver) reaches 'console.log' in the clear.
}
