export { catalog } from './catalog.ts';
export { catalogOf, type Catalog, type Known } from './catalog-of.ts';
export { withoutStores, withStores } from './with-stores.ts';
