import type { Flow, Suggestion } from '@privet/model';

import type { Compiler } from '../compiler/compiler.ts';
import { omissionSuggestions } from './omission-suggestions.ts';
import { recipientSuggestions } from './recipient-suggestions.ts';
import { redactionSuggestions } from './redaction-suggestions.ts';
import { removalSuggestions } from './removal-suggestions.ts';

/** Changes that would end a flow, all in the file where it stands. */
export function suggestionsOfFlow(compiler: Compiler, flow: Flow): readonly Suggestion[] {
  // Where the data is handed on, the functions between may need it for more than the sink.
  const isDirect = flow.through.length === 0;
  const expression = isDirect ? compiler.nodeAt(flow.at.file, flow.at) : undefined;
  // A message without its address is none.
  const isAddress = flow.sink.recipient?.kind === 'communication';
  return [
    ...(expression && !isAddress ? redactionSuggestions(compiler, expression) : []),
    ...(expression && flow.sink.kind === 'response' ? omissionSuggestions(compiler, flow, expression) : []),
    ...(expression && !isAddress ? removalSuggestions(compiler, flow.sink.kind, expression) : []),
    ...recipientSuggestions(compiler, flow),
  ];
}
