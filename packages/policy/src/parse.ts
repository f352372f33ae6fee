export {
  parsePolicy,
  type ParsedPolicy,
  type PolicyOptions,
  type PolicyProblem,
  policyProblemText,
} from './parse-policy.ts';
export { policyPresets } from './policy-file-shape.ts';
export { type FoundPolicy, type PolicyFileReader, type PolicyFinder, foundIn, policyFinder } from './policy-finder.ts';
