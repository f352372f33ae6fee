export type Roast = 'light' | 'medium' | 'dark';

export interface Product {
  sku: string;
  slug: string;
  title: string;
  roast: Roast;
  priceCents: number;
  imageUrl: string;
}

const catalogue: readonly Product[] = [
  { sku: 'BB-01', slug: 'harbour-blend', title: 'Harbour Blend', roast: 'dark', priceCents: 1290, imageUrl: '/harbour.jpg' },
  { sku: 'BB-02', slug: 'sidamo', title: 'Sidamo', roast: 'light', priceCents: 1590, imageUrl: '/sidamo.jpg' },
  { sku: 'BB-03', slug: 'decaf-huila', title: 'Decaf Huila', roast: 'medium', priceCents: 1490, imageUrl: '/huila.jpg' },
];

export const allProducts = (): readonly Product[] => catalogue;

export function productBySlug(slug: string): Product | undefined {
  return catalogue.find((product) => product.slug === slug);
}
