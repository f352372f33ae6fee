'use client';

import { useEffect, useState } from 'react';
import type { CartLine } from '@/lib/cache/cart-store';
import { useTrack } from '@/lib/analytics';

const key = 'bb-cart';

export function useCart() {
  const [lines, setLines] = useState<readonly CartLine[]>([]);
  const track = useTrack();

  useEffect(() => {
    const stored = localStorage.getItem(key);
    if (stored) setLines(JSON.parse(stored) as CartLine[]);
  }, []);

  const put = (sku: string, quantity: number): void => {
    const next = [...lines.filter((line) => line.sku !== sku), { sku, quantity }];
    setLines(next);
    localStorage.setItem(key, JSON.stringify(next));
    track('cart_changed', { lines: next.length });
  };
  return { lines, put };
}
