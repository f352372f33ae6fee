import { currentLabel, currentVersion, recentIds } from './state';

export function report(): void {
  const label = currentLabel();
  console.log(label); // ✗ no-plaintext-logging: 'label' (user.contact.email, declared on User) reaches 'console.log' in the clear.
  console.log(currentVersion());
  console.log(recentIds());
  console.log(label.length);
  localStorage.setItem('label', label); // ✗ no-plaintext-storage: 'label' (user.contact.email, declared on User) reaches 'localStorage.setItem' in the clear.
  localStorage.setItem('recent', recentIds().join());
}
