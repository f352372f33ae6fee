export { isLeftOut, leftOutByDefault, matchesAny, type FileGlobs } from './files.ts';
