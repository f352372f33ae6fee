export { type Dominators, dominatorsOf } from './dominators.ts';
export type * from './ir.ts';
export type * from './type-facts.ts';
