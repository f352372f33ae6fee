'use client';

import { useState } from 'react';
import { useConsent } from '@/lib/consent';

export function ConsentBanner() {
  const [isOpen, setOpen] = useState(true);
  const { save } = useConsent();
  if (!isOpen) return null;

  const answer = (topics: ('statistics' | 'marketing')[]) => () => {
    save(topics);
    setOpen(false);
  };
  return (
    <aside role="dialog" aria-label="Privacy">
      <p>May we count which coffees people look at?</p>
      <button onClick={answer(['statistics'])}>Yes</button>
      <button onClick={answer([])}>No</button>
    </aside>
  );
}
