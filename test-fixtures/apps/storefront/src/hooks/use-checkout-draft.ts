'use client';

import { useEffect, useState } from 'react';
import type { PostalAddress } from '@/domain';
import { clearDraft, keepDraft, readDraft } from '@/app/checkout/draft';

const empty: PostalAddress = { recipient: '', street: '', postalCode: '', city: '', country: 'NL' };

export function useCheckoutDraft() {
  const [address, setAddress] = useState<PostalAddress>(empty);

  useEffect(() => {
    const draft = readDraft();
    if (draft) setAddress(draft);
  }, []);

  const change = (part: Partial<PostalAddress>): void => {
    const next = { ...address, ...part };
    setAddress(next);
    keepDraft(next);
  };
  return { address, change, clear: clearDraft };
}
