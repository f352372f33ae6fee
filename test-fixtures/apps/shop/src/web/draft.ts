/** What the checkout form holds before it is sent.
 * @purpose essential.service.delivery */
export interface CheckoutDraft {
  readonly step: number;
  /** @personalData user.contact.email */
  readonly email: string;
  /** @personalData user.financial.credit_card
   * @purpose essential.service.payment_processing */
  readonly cardNumber: string;
}

const KEY = 'checkout';

export function saveDraft(draft: CheckoutDraft): void {
  localStorage.setItem(KEY, JSON.stringify({ step: draft.step }));
  localStorage.setItem(KEY, JSON.stringify(draft)); // ✗ no-plaintext-storage: 'draft' (user.financial.credit_card and user.contact.email, declared on CheckoutDraft) reaches 'localStorage.setItem' in the clear.
}

export async function findVoucher(draft: CheckoutDraft): Promise<boolean> {
  const response = await fetch(`/api/vouchers?email=${encodeURIComponent(draft.email)}`); // ✗ no-personal-data-in-url: 'draft.email' (user.contact.email, declared on CheckoutDraft) reaches a URL through 'fetch'.
  return response.ok;
}

export async function submit(draft: CheckoutDraft): Promise<void> {
  await fetch(`/api/checkout/${draft.step}`, { method: 'POST', body: JSON.stringify(draft) });
}
