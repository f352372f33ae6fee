/** @purpose employment */
export interface Trainee {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

export async function finished(trainee: Trainee): Promise<void> {
  const { record } = await import('./audit');
  record(trainee.id);
  record(trainee.email); // ✗ no-plaintext-logging: 'trainee.email' (user.contact.email, declared on Trainee) reaches 'console.log' in the clear, by way of record().
}

export async function started(trainee: Trainee): Promise<void> {
  const audit = await import('./audit');
  audit.default(trainee.email);
  audit.record(trainee.email); // ✗ no-plaintext-logging: 'trainee.email' (user.contact.email, declared on Trainee) reaches 'console.log' in the clear, by way of record().
}

export function lazily(trainee: Trainee): Promise<void> {
  return import('./audit').then((audit) => {
    audit.record(trainee.id);
    audit.record(trainee.email); // ✗ no-plaintext-logging: 'trainee.email' (user.contact.email, declared on Trainee) reaches 'console.log' in the clear, by way of record().
  });
}
