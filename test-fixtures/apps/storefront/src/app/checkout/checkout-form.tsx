'use client';

import type { FormEvent } from 'react';
import { useCart } from '@/hooks/use-cart';
import { useCheckoutDraft } from '@/hooks/use-checkout-draft';

export function CheckoutForm({ submit }: { submit: (body: unknown) => Promise<void> }) {
  const { lines } = useCart();
  const { address, change, clear } = useCheckoutDraft();

  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await submit({ lines, shipTo: address, giftNote: null });
    clear();
  };
  return (
    <form onSubmit={onSubmit}>
      <input value={address.recipient} autoComplete="name" onChange={(e) => change({ recipient: e.target.value })} />
      <input value={address.street} autoComplete="street-address" onChange={(e) => change({ street: e.target.value })} />
      <input value={address.city} autoComplete="address-level2" onChange={(e) => change({ city: e.target.value })} />
      <button>Pay</button>
    </form>
  );
}
