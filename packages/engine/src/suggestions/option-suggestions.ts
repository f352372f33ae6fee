import type { OptionUse } from '@privet/flow';
import type { Suggestion } from '@privet/model';
import type { Compiler } from '../compiler/compiler.ts';

/** The change that sets a risky option to its safe value. */
export function suggestionsOfOption(_compiler: Compiler, _use: OptionUse): readonly Suggestion[] {
  return [];
}
