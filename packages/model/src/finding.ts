import type { CategoryId } from './categories.ts';
import type { Protection, RecipientModel, SinkKind } from './package-model.ts';
import type { Slot } from './sink-model.ts';
import type { PurposeId } from './purposes.ts';
import type { SinkStore } from './store-model.ts';

/** A stretch of a file's text as half-open UTF-16 offsets, as TypeScript and ESLint count them. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range in a named file. `file` is absolute inside the engine and relative to the repository root in reports. */
export interface Location extends Range {
  readonly file: string;
}

/** How we know that something is personal data, strongest first. */
export interface Evidence {
  readonly level: 'declared' | 'inferred';
  /** `declared` evidence is always strong. */
  readonly strength: 'strong' | 'weak';
  /** The end of the sentence "known because it is …": `declared on User`, `inferred from the name 'email'`. */
  readonly reason: string;
}

/** One kind of personal data found in a value. */
export interface PersonalDatum {
  readonly category: CategoryId;
  readonly evidence: Evidence;
  /** Property path below the value asked about; empty when the value itself is the datum. */
  readonly path: readonly string[];
  /** Where the field is declared; absent for inference on plain expressions. */
  readonly declaration?: Location;
  /** Declared purposes and recipients, with those inherited from the holder. */
  readonly purposes: readonly PurposeId[];
  readonly recipients: readonly string[];
  /** How long it is kept, as its declaration, its holder's or the policy's classification says it. */
  readonly retention?: string;
  /** A protection that the type promises (`Encrypted<…>`, `Pseudonymized<…>`). */
  readonly protection?: Protection;
}

/** One step of a flow, for code flows and related locations. */
export interface FlowStep {
  readonly location: Location;
  /** What happens there: `passed to notify()`, `returned by load()`, `logged`. */
  readonly note: string;
}

/** A sink that data reached. */
export interface Sink {
  readonly kind: SinkKind;
  /** As the code writes it: `logger.info`. */
  readonly name: string;
  /** npm package or platform id of the model that made it a sink. */
  readonly package: string;
  readonly recipient?: RecipientModel;
  /** Where it sends data over the network unencrypted, if the address is known: `http://api.example.com`. */
  readonly unencryptedOrigin?: string;
  /** A server of the application's own keeps it, on whatever host. */
  readonly own?: true;
  /** What keeps the data, where the rules about stores are on. */
  readonly store?: SinkStore;
  /** Of an answer: decorators of the members that are sent of objects, where a schema says which they are. */
  readonly fields?: readonly string[];
  /** What the API says of the place in which the data stands there. */
  readonly slot?: Slot;
  readonly location: Location;
}

/** A replacement of text. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** A change that a developer can accept; the title is an imperative sentence without a final dot. */
export interface Suggestion {
  readonly kind: 'annotate' | 'remove' | 'redact' | 'safe-option';
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** A check that a person has consented, which every way to a place has passed. */
export interface PurposeGuard {
  /** What they have consented to; absent where the code does not tell, as with the name of a service. */
  readonly purpose?: PurposeId;
  /** As the code writes it: `hasConsent('mail')`. */
  readonly text: string;
}

/** A check of who asks, which every way to a place has passed. */
export interface RoleGuard {
  /** Whoever passes is one of these: words of the policy. */
  readonly roles: readonly string[];
  /** As the code writes it: `requireSupport(request)`. */
  readonly text: string;
}

/** Personal data that travels from where it is known to a sink. */
export interface Flow {
  /** The expression handed over, in the deepest function that knows the data. */
  readonly at: Location;
  /** Source text of the expression that holds the data, shortened to one line: `user.email`. */
  readonly text: string;
  /** Never empty; strongest evidence and highest sensitivity first. */
  readonly data: readonly PersonalDatum[];
  readonly sink: Sink;
  readonly protections: readonly Protection[];
  /** Names of functions that the data was handed through, outermost first: `['notify', 'send']`. */
  readonly through: readonly string[];
  readonly steps: readonly FlowStep[];
  /** Checks of consent that hold wherever this happens. */
  readonly guards: readonly PurposeGuard[];
  readonly confidence: FlowConfidence;
}

/**
 * How sure it is that data gets all the way: `weak` where an unknown library call lies on it, `distant` where so many
 * functions hand it through that what a whole object holds and what is used of it are seldom the same.
 */
export type FlowConfidence = 'certain' | 'weak' | 'distant';
