import { ProductTile } from '@/components/product-tile';
import { allProducts } from '@/domain';

export default function Home() {
  return (
    <main>
      <h1>Roasted on Tuesdays</h1>
      {allProducts().map((product) => (
        <ProductTile key={product.sku} product={product} />
      ))}
    </main>
  );
}
