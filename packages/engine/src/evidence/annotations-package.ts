import { annotationsPackage, type Protection } from '@privet/model';

/** Type aliases by which developers say that a value is personal data, with the protection that each promises. */
export const ANNOTATION_TYPES: ReadonlyMap<string, Protection | undefined> = new Map([
  ['Personal', undefined],
  ['Aggregated', 'aggregated'],
  ['Encrypted', 'encrypted'],
  ['Masked', 'masked'],
  ['Pseudonymized', 'pseudonymised'],
  ['Redacted', 'redacted'],
]);

/** Whether a name declared in this package is ours: a project may carry its own copy of the types. */
export function isAnnotationsPackage(name: string): boolean {
  return name === annotationsPackage || name === '';
}
