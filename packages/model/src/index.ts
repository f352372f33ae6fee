export type * from './categories.ts';
export type * from './finding.ts';
export type * from './package-model.ts';
export type * from './purposes.ts';
