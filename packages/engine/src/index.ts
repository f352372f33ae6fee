export { analysisOf, type Analysis, type AnalysisOptions } from './analysis/analysis.ts';
export type { Compiler } from './compiler/compiler.ts';
export { javascriptCompiler } from './compiler/javascript-compiler.ts';
export type * from './explanation.ts';
export type * from './file-view.ts';
// Rules judge files and settings in the policy's words, and may import the engine alone.
export {
  ConfigurationError,
  isLeftOut,
  leftOutByDefault,
  listOf,
  matchesAny,
  objectOf,
  objectOr,
  packageModelShape,
  protectionShape,
  text,
  type FileGlobs,
  type Shape,
} from '@privet/policy';
