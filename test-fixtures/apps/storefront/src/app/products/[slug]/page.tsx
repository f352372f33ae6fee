import { notFound } from 'next/navigation';
import { productBySlug } from '@/domain';
import { ProductView } from './product-view';

export default async function ProductPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const product = productBySlug(slug);
  if (product === undefined) notFound();
  return <ProductView product={product} />;
}
