export type * from './convention-model.ts';
export type * from './file-condition.ts';
export type * from './finding.ts';
export type * from './package-model.ts';
export type * from './sink-model.ts';
export type * from './store-model.ts';
export {
  categories,
  type Category,
  type CategoryCrosswalk,
  type CategoryId,
  type KnownCategoryId,
  type Sensitivity,
} from './categories.ts';
export { dataSubjects, type DataSubject, type KnownDataSubjectId } from './data-subjects.ts';
export { covers } from './dotted-id.ts';
export { isInEconomicArea } from './economic-area.ts';
export { fieldNameNegatives, fieldNamePatterns, type FieldNamePatterns } from './field-names.ts';
export { appleTerms, ccpaCategories, ccpaSensitiveItems, googlePlayTerms, tcfTerms } from './foreign-terms.ts';
export type { JsonSchema } from './json-schema.ts';
export { legalBases, type LegalBasis, type LegalBasisId } from './legal-bases.ts';
export { editDistance, nearestWord } from './nearest-word.ts';
export { annotationsPackage, cliPackage, packageScope, pluginPackage, rulePrefix } from './package-scope.ts';
export { processingOperations, type ProcessingOperation, type ProcessingOperationId } from './processing-operations.ts';
export { purposes, type KnownPurposeId, type Purpose, type PurposeCrosswalk, type PurposeId } from './purposes.ts';
export { recipientRoles, type RecipientRole, type RecipientRoleId } from './recipient-roles.ts';
export { findingSchema, inventorySchema, reportSchema } from './report-schema.ts';
export {
  reportSchemaVersion,
  type Coverage,
  type Diagnostic,
  type Finding,
  type HeldCategory,
  type HeldDeclaration,
  type HeldFlow,
  type HeldRecipient,
  type Inventory,
  type Position,
  type Report,
  type ReportedDatum,
  type ReportedDiff,
  type ReportedRule,
  type ReportedSink,
  type ReportedStep,
  type Severity,
  type SourceLocation,
  type SuppressedFinding,
} from './report.ts';
export {
  approximateDaysOf,
  formatRetention,
  parseRetention,
  type Duration,
  type ParsedRetention,
  type Retention,
} from './retention.ts';
export {
  specialCategoryConditions,
  type SpecialCategoryCondition,
  type SpecialCategoryConditionId,
} from './special-category-conditions.ts';
export { technicalMeasures, type TechnicalMeasure, type TechnicalMeasureId } from './technical-measures.ts';
export { transferBases, type TransferBasis, type TransferBasisId } from './transfer-bases.ts';
export {
  categoryOf,
  compareBySensitivity,
  isCategoryId,
  isDataSubjectId,
  isLegalBasisId,
  isPurposeId,
  purposeOf,
  sensitivityOf,
} from './vocabulary.ts';
