import type { Location, PersonalDatum } from '@privet/model';

/**
 * What types, declarations and names say about expressions. Owned here, implemented by the engine, and asked only for
 * data that has reached a sink.
 */
export interface TypeFacts {
  /**
   * Personal data that the expression at `origin` holds.
   * `path` narrows to what lies under it (at most four steps, `*` for any element or unknown key). With `whole`, the
   * members of an object count too (the whole object was handed over), except `omitted` ones (dotted paths that were
   * removed, masked or overwritten on the way). Without it only the value itself does (it was turned into text).
   * `annotated: none` and types that can hold no personal data (boolean, void) give an empty list with
   * `settled: true`: nobody further out may know better.
   */
  personalData(query: EvidenceQuery): EvidenceAnswer;

  /**
   * Whether there may be any data in an answer, asked before the type, which costs most, is worked out: false where nothing
   * but a name could tell, and none does.
   */
  couldTell(query: EvidenceQuery): boolean;

  /** Whether the name at the end of a path below an expression shows that one text or number lies there: `token`. */
  isOneValue(expression: Location, path: readonly string[]): boolean;

  /** Whether the name of what holds data says that it is only what was left of it: the `domain` of an address. */
  isRemainder(place: Location): boolean;

  /** Whether names show that what lies at a path below an expression belongs to an operator, a team or a thing: `env.OPS`. */
  isOfNobody(expression: Location, path: readonly string[]): boolean;

  /** Whether any declaration of the program can say what is personal; else names, validators and models tell all. */
  mayBeDeclared(): boolean;

  /**
   * Whether the result of a call that was not followed, or a member of it, could hold data of the call's arguments: false
   * for numbers, booleans, void, never, and for a member of which the project's own types say what it is.
   */
  couldCarry(expression: Location): boolean;

  /**
   * Whether the result of a call may have a member of a name, however deep: false where the project's own types say all
   * that is in it.
   */
  couldHold(expression: Location, name: string): boolean;

  /**
   * What the key says for certain under which an expression that tells nothing itself is put into an object:
   * `{ email: checked.data }`.
   */
  underKey(expression: Location): PersonalDatum | undefined;
}

/** A question about the data of an expression, or of what lies below it. */
export interface EvidenceQuery {
  readonly origin: Location;
  readonly path: readonly string[];
  readonly whole: boolean;
  readonly omitted: readonly string[];
  /** Where it is kept, if what is kept of it is all that counts. */
  readonly keptIn?: KeptIn;
}

/** A table that keeps of the records of other tables no more than their keys. */
export interface KeptIn {
  /** Its name as the code knows it; absent where the code does not tell. */
  readonly part?: string;
  /** Decorators of classes whose objects are records of a table of their own. */
  readonly records: readonly string[];
}

/** What is known of it; `settled` if nobody further out may know better. */
export interface EvidenceAnswer {
  readonly data: readonly PersonalDatum[];
  readonly settled: boolean;
}
