import type { ReactNode } from 'react';
import { useLogger } from './use-logger';

/** @purpose essential.service.account */
export interface Account {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  plan: string;
}

export function AccountPage({ account }: { readonly account: Account }): ReactNode {
  const { log } = useLogger('account');
  log('rendered', account.plan);
  log('rendered', account); // ✗ no-plaintext-logging: 'account' (user.contact.email, declared on Account) reaches 'console.log' in the clear, by way of log().
  return (
    <section>
      <button type="button" onClick={() => log('export', account.id)} />
      <button type="button" onClick={() => log('export', account.email)} /> {/* ✗ no-plaintext-logging: 'account.email' (user.contact.email, declared on Account) reaches 'console.log' in the clear, by way of log(). */}
    </section>
  );
}
