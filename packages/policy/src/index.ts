export { isLeftOut, leftOutByDefault, matchesAny, type FileGlobs } from './files.ts';
export { findNearest } from './nearest.ts';
export { packageModelShape, protectionShape } from './package-model-shape.ts';
export { ConfigurationError, listOf, objectOf, objectOr, type Shape, text } from './shape.ts';
