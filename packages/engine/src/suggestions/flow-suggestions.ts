import type { Flow, Suggestion } from '@privet/model';
import type { Compiler } from '../compiler/compiler.ts';

/** Changes that would end a flow. */
export function suggestionsOfFlow(_compiler: Compiler, _flow: Flow): readonly Suggestion[] {
  return [];
}
