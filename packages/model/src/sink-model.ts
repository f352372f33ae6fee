import type { CategoryId } from './categories.ts';
import type { DataSelector, SinkKind } from './package-model.ts';

/** What the API says of a place in the data, so that whatever stands there is known, however it is called. */
export interface Slot {
  readonly category: CategoryId;
  /** What stands there, as the end of "inferred as …": `the receiver of a mail`. */
  readonly as: string;
}

/** A place in what is handed over that has a meaning of its own: `to` of a mail. */
export interface SlotModel extends Slot {
  readonly data: DataSelector;
}

/** Data that reaches a sink when something is called, constructed, assigned or rendered. */
export interface SinkModel {
  readonly kind: SinkKind;
  readonly data: readonly DataSelector[];
  /** Places in the data of which the API says what they hold. Evidence where nobody knows better. */
  readonly tells?: readonly SlotModel[];
  /**
   * For `network`: where the URL is found. A constant absolute URL makes its host the recipient; a relative or unknown
   * one makes no recipient. `receiver` is the `baseUrl` that the receiver was made with; a relative URL continues it.
   */
  readonly host?: DataSelector;
  /**
   * For `recipient`: where an instance stands whose package names the recipient (`generateText({ model: openai(…) })`).
   * Where it tells none, the recipient of the entry counts.
   */
  readonly recipient?: DataSelector;
  /**
   * For `url`: it reads an address. What is handed over as the only argument, and whole, is an address itself, or no good;
   * data is in it where it was put into a text.
   */
  readonly parses?: true;
  /** It is a server of the application's own, on whatever host, that keeps what people expect it to, as a database does. */
  readonly own?: true;
  /** For `log`: whoever started the program reads it, so that what a command-line tool prints there is told to nobody else. */
  readonly printed?: true;
}
