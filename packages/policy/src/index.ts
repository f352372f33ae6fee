export type * from './policy.ts';
export { ConfigurationError } from './configuration-error.ts';
export { isFileNamedBy, isLeftOut, leftOutByDefault, matchesAny, type FileGlobs } from './files.ts';
export { packageModelShape, protectionShape } from './package-model-shape.ts';
export { policyFileNames } from './policy-file-names.ts';
export { type EntryPoint, isHost } from './place-shapes.ts';
export { accessTo, isReader } from './questions/access.ts';
export { type Acceptance, acceptedFlow, type AskedFlow } from './questions/accepted-flows.ts';
export {
  type AskingPlace,
  classificationOf,
  type ClassifiedType,
  collectionPointOf,
  contextOf,
  type FileContext,
  isIgnored,
  mayCollect,
} from './questions/code-places.ts';
export {
  type DeclaredPurposes,
  declaredPurposesOf,
  type KeptData,
  legalBasesOf,
  needsConsent,
  purposeCovers,
  purposeTerm,
  retentionOf,
} from './questions/purposes.ts';
export {
  type Allowance,
  mayReceive,
  recipientNamed,
  recipientOfHost,
  recipientOfPackage,
} from './questions/recipients.ts';
export { severityOf } from './questions/severities.ts';
export { type AskedStore, storeOf } from './questions/stores.ts';
export { listOf, objectOf, objectOr, type Shape, text } from './shape.ts';
