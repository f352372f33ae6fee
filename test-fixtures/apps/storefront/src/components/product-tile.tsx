import Image from 'next/image';
import Link from 'next/link';
import { euros, formatMoney, type Product } from '@/domain';

export function ProductTile({ product }: { product: Product }) {
  return (
    <article>
      <Image src={product.imageUrl} alt="" width={320} height={240} />
      <Link href={`/products/${product.slug}`}>{product.title}</Link>
      <p>{formatMoney(euros(product.priceCents))}</p>
    </article>
  );
}
