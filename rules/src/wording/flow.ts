import type { Flow, PersonalDatum } from '@privet/model';
import { codePhrase } from './code.ts';
import { dataPhrase } from './data.ts';
import { wayPhrase } from './way.ts';

/** What the messages about flows have in common. */
export interface FlowWords {
  /** Source text of the data. */
  readonly data: string;
  /** Categories, and how they are known. */
  readonly known: string;
  readonly sink: string;
  readonly way: string;
}

/** The words for a flow of which this data is to be reported. */
export function flowWords(flow: Flow, data: readonly PersonalDatum[]): FlowWords {
  return {
    data: codePhrase(flow.text),
    known: dataPhrase(data),
    sink: codePhrase(flow.sink.name),
    way: wayPhrase(flow.through),
  };
}
