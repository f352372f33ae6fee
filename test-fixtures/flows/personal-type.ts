import type { Personal } from '@privet/annotations';

type Email = Personal<string, 'user.contact.email', 'essential.service.account'>;

interface Account {
  readonly id: string;
  readonly contact: Email;
  readonly age: Personal<number, 'user.demographic.age_range', 'analytics.reporting'>;
}

function write(line: string): void {
  console.log(line);
}

export function created(account: Account, backup: Email): void {
  console.log(account.id);
  console.log(account.contact); // ✗ no-plaintext-logging: 'account.contact' (user.contact.email, declared by Personal<…>) reaches 'console.log' in the clear.
  console.log(account.age > 18);
  console.log(backup); // ✗ no-plaintext-logging: 'backup' (user.contact.email, declared by Personal<…>) reaches 'console.log' in the clear.
  write(backup); // ✗ no-plaintext-logging: 'backup' (user.contact.email, declared by Personal<…>) reaches 'console.log' in the clear, by way of write().
  write(account.id);
  console.log(backup.length);
}
