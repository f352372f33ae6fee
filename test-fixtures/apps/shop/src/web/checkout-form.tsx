import { useEffect } from 'react';
import { findVoucher, saveDraft, submit, type CheckoutDraft } from './draft';

interface CheckoutFormProps {
  readonly draft: CheckoutDraft;
  readonly change: (draft: CheckoutDraft) => void;
}

export function CheckoutForm({ draft, change }: CheckoutFormProps) {
  useEffect(() => {
    console.debug('step', draft.step);
    saveDraft(draft);
  }, [draft]);

  return (
    <form onSubmit={() => submit(draft)}>
      <input autoComplete="email" value={draft.email} onChange={(event) => change({ ...draft, email: event.target.value })} />
      <a href={`/help?step=${draft.step}`}>Help</a>
      <a href={`/help?mail=${draft.email}`}>Help me</a> {/* ✗ no-personal-data-in-url: 'draft.email' (user.contact.email, declared on CheckoutDraft) reaches a URL through '<a href>'. */}
      <button type="button" onClick={() => findVoucher(draft)}>
        Use voucher
      </button>
    </form>
  );
}
