export { analysisOf, type Analysis, type AnalysisOptions } from './analysis/analysis.ts';
export { type Governing, pathUnder } from './analysis/governing.ts';
export type { Compiler } from './compiler/compiler.ts';
export { changedFiles } from './compiler/changed-files.ts';
export { javascriptCompiler } from './compiler/javascript-compiler.ts';
export type * from './explanation.ts';
export type * from './file-view.ts';
export type { Packed } from '@privet/flow';
export type { KnownPackage } from './known/known-packages.ts';
export type { ProgramStores, StoreReach } from './stores/program-stores.ts';
export { isSamePart } from './stores/same-part.ts';
export type { SubjectRight } from './stores/tagged-code.ts';
export type { NativeFiles, NativeModule } from './native/native-api.ts';
export { nativeConfigOf, type NativeProgramRequest } from './native/native-config.ts';
export { nativePrograms } from './native/native-programs.ts';
// Rules judge files and settings in the policy's words, and may import the engine alone.
export {
  type AcceptedFlow,
  accessTo,
  acceptedFlow,
  type CollectionPoint,
  collectionPointOf,
  ConfigurationError,
  contextOf,
  declaredPurposesOf,
  type FileContext,
  isIgnored,
  isReader,
  isLeftOut,
  leftOutByDefault,
  listOf,
  matchesAny,
  objectOf,
  objectOr,
  mayCollect,
  mayReceive,
  needsConsent,
  packageModelShape,
  type Policy,
  type PolicyRecipient,
  protectionShape,
  purposeCovers,
  purposeTerm,
  recipientNamed,
  recipientOfHost,
  recipientOfPackage,
  retentionOf,
  severityOf,
  type Store,
  storeOf,
  text,
  policyFileNames,
  type FileGlobs,
  type Shape,
} from '@privet/policy';
export {
  foundIn,
  type FoundPolicy,
  policyFinder,
  policyPresets,
  policyProblemText,
  type PolicyFileReader,
  type PolicyFinder,
} from '@privet/policy/parse';
