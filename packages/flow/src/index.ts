export { FlowAnalysis, type FileFlows } from './analysis.ts';
export type { CatalogPort } from './api.ts';
export type * from './ir.ts';
export type { Declared, ModuleTarget, ProgramPort } from './program.ts';
export type { NotFollowed, OptionUse } from './summary.ts';
export type * from './type-facts.ts';
export { dominatorsOf } from './dominators.ts';
