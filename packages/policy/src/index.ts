export { ConfigurationError } from './configuration-error.ts';
export { isLeftOut, leftOutByDefault, matchesAny, type FileGlobs } from './files.ts';
export { packageModelShape, protectionShape } from './package-model-shape.ts';
export { listOf, objectOf, objectOr, type Shape, text } from './shape.ts';
