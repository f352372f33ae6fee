import type { EvidenceAnswer, KnownFile, ModuleTarget } from '@privet/flow';
import type { CategoryId, Location } from '@privet/model';
import type { Implementation } from '../compiler/compiler.ts';
import type { Cascade } from '../stores/cascades.ts';
import type { SubjectRight } from '../stores/tagged-code.ts';

/** What one program tells of the files of a package to those that use it and do not read its sources. */
export interface KnownPart {
  readonly files: readonly KnownFile[];
  /** Where the imports of each file lead. */
  readonly targets: ReadonlyMap<string, ReadonlyMap<string, ModuleTarget>>;
  /** What is left of the text of each file that anything here speaks of. */
  readonly texts: ReadonlyMap<string, PartialText>;
  /** What is known of expressions, by `questionKey`; the second where data reaches an answer. */
  readonly evidence: ReadonlyMap<string, EvidenceAnswer>;
  readonly answerEvidence: ReadonlyMap<string, EvidenceAnswer>;
  /** Names that say that only something is left of data, and what calls can hold, by `placeKey`. */
  readonly remainders: ReadonlySet<string>;
  readonly carriers: ReadonlyMap<string, boolean>;
  /** Members that types, classes and schemas declare. */
  readonly declared: readonly DeclaredName[];
  /** What implements the members of interfaces and abstract classes. */
  readonly implementations: readonly Implementations[];
  /** Names of members that the files read, and names that tell of consent. */
  readonly namesRead: ReadonlySet<string>;
  readonly guardNames: ReadonlySet<string>;
  readonly asksForStage: boolean;
  /** What of these files reaches anything but a store. */
  readonly handedOn: ReadonlySet<CategoryId>;
  /** Functions that a tag declares to fulfil a right, by their ids. */
  readonly fulfilling: Readonly<Record<SubjectRight, readonly string[]>>;
  /** Retentions that comments declare on types and tables, by their names. */
  readonly retentions: readonly (readonly [name: string, retention: string])[];
  /** Tables whose rows the database erases with those of others. */
  readonly cascades: readonly Cascade[];
}

/** A text of which only some stretches are known. */
export interface PartialText {
  /** Where its lines begin. */
  readonly lines: readonly number[];
  /** By their first offset. */
  readonly stretches: ReadonlyMap<number, string>;
}

/** A declared name with what holds it. */
export interface DeclaredName {
  readonly holder: string;
  readonly name: string;
  readonly location: Location;
}

/** Functions that a call of an interface's member may reach. */
export interface Implementations {
  /** The file that declares the type. */
  readonly file: string;
  readonly type: string;
  readonly name: string;
  readonly functions: readonly Implementation[];
}

/** A text that is equal for equal places. */
export function placeKey({ file, start, end }: Location): string {
  return `${file}#${start}-${end}`;
}

/** A text that is equal for equal questions about what an expression holds. */
export function questionKey(
  origin: Location,
  path: readonly string[],
  { whole, omitted }: { readonly whole: boolean; readonly omitted: readonly string[] },
): string {
  return `${placeKey(origin)}/${path.join('/')}|${whole}|${omitted.join()}`;
}
