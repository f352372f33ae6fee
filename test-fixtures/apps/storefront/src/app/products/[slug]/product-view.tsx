'use client';

import { useEffect } from 'react';
import { euros, formatMoney, type Product } from '@/domain';
import { useCart } from '@/hooks/use-cart';
import { useTrack } from '@/lib/analytics';

export function ProductView({ product }: { product: Product }) {
  const track = useTrack();
  const { put } = useCart();

  useEffect(() => {
    track('product_viewed', { sku: product.sku, roast: product.roast });
  }, [product, track]);

  return (
    <article>
      <h1>{product.title}</h1>
      <button onClick={() => put(product.sku, 1)}>{formatMoney(euros(product.priceCents))}</button>
    </article>
  );
}
