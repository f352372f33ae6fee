import { useReducer, type ReactNode } from 'react';

/** @purpose essential.service.payment_processing */
interface Checkout {
  step: number;
  /** @personalData user.contact.email */
  email: string;
  coupon: string;
}

type Action = { readonly kind: 'contact'; readonly text: string } | { readonly kind: 'coupon'; readonly code: string };

function reduce(state: Checkout, action: Action): Checkout {
  console.debug('action', action.kind);
  switch (action.kind) {
    case 'contact':
      console.debug('before', state); // ✗ no-plaintext-logging: 'state' (user.contact.email, declared on Checkout) reaches 'console.debug' in the clear.
      return { ...state, email: action.text };
    case 'coupon':
      console.debug('coupon', action.code);
      return { ...state, coupon: action.code };
  }
}

export function Form({ initial }: { readonly initial: Checkout }): ReactNode {
  const [state, dispatch] = useReducer(reduce, initial);
  console.debug('step', state.step);
  console.debug('contact', state.email); // ✗ no-plaintext-logging: 'state.email' (user.contact.email, declared on Checkout) reaches 'console.debug' in the clear.
  console.debug('coupon', state.coupon);
  return <input onChange={(event) => dispatch({ kind: 'contact', text: event.target.value })} />;
}
