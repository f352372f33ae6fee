export { catalog } from './catalog.ts';
export { catalogOf, type Catalog, type Known } from './catalog-of.ts';
