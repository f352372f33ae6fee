import type { Flow } from '@privet/model';
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

/** The words for a flow that is to be reported. */
export function flowWords(flow: Flow): FlowWords {
  return {
    data: codePhrase(flow.text),
    known: dataPhrase(flow.data),
    sink: codePhrase(flow.sink.name),
    way: wayPhrase(flow.through),
  };
}
