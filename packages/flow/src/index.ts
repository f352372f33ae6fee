export type * from './ir.ts';
export type * from './type-facts.ts';
