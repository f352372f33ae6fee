export type * from './finding.ts';
export type * from './package-model.ts';
export {
  categories,
  type Category,
  type CategoryCrosswalk,
  type CategoryId,
  type KnownCategoryId,
  type Sensitivity,
} from './categories.ts';
export { fieldNameNegatives, fieldNamePatterns, type FieldNamePatterns } from './field-names.ts';
export { legalBases, type LegalBasis, type LegalBasisId } from './legal-bases.ts';
export { purposes, type KnownPurposeId, type Purpose, type PurposeCrosswalk, type PurposeId } from './purposes.ts';
