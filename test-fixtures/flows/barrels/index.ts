export * from './format';
export { default as writeLine, shortLine as idLine } from './format';
export * as lines from './format';
export type { Customer } from './customer';
