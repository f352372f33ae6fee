import type { Location, PersonalDatum } from '@privet/model';
import { answersIn, stillKnown, type ByFile } from './answers-by-file.ts';
import { leftOutOfElements } from './left-out.ts';
import type { Label, Origin } from './label.ts';
import type { EvidenceAnswer, EvidenceQuery, KeptIn, TypeFacts } from './type-facts.ts';

/** What is known of a label's data, asked once for each expression and claim. */
export class Evidence {
  readonly #facts: TypeFacts;
  readonly #known: ByFile<EvidenceAnswer>;
  readonly #gates: ByFile<boolean>;
  /** What was answered about origins, which labels share, by extent: to compare objects costs less than to write keys. */
  readonly #ofOrigins = new WeakMap<Origin, Map<string, EvidenceAnswer>>();
  readonly #oneValues = new WeakMap<Origin, boolean>();
  /** What holds something now, as an expression that is asked about. */
  readonly #holders = new WeakMap<Location, Origin>();

  constructor(facts: TypeFacts, known: ByFile<EvidenceAnswer> = new Map(), gates: ByFile<boolean> = new Map()) {
    this.#facts = facts;
    this.#known = known;
    this.#gates = gates;
  }

  /** What is known after an edit, with the facts of the program as it is now. */
  after(facts: TypeFacts, isAffected: (file: string) => boolean): Evidence {
    // What declares the data may stand elsewhere in its file by now.
    const isMoved = ({ data }: EvidenceAnswer): boolean =>
      data.some(({ declaration }) => declaration !== undefined && isAffected(declaration.file));
    const known = stillKnown(this.#known, isAffected, isMoved);
    return new Evidence(facts, known, stillKnown(this.#gates, isAffected));
  }

  /**
   * Personal data that a label holds, or what of it is kept somewhere, by the newest expression that tells; `settled` if
   * nobody further out may know.
   */
  of(label: Label, keptIn?: KeptIn): EvidenceAnswer {
    if (label.root.kind === 'source') return { data: [sourceDatum(label)], settled: true };
    const all = this.#heldBy(label, undefined);
    // Only what holds other data can be a record of another table.
    return keptIn && all.data.some(({ path }) => path.length > 0) ? this.#heldBy(label, keptIn) : all;
  }

  /**
   * Whether a label may hold any personal data: where it cannot, what types its expressions have need not be worked out.
   */
  mayHold(label: Label): boolean {
    if (label.root.kind === 'source') return true;
    const { key: _key, ...extent } = this.#extentOf(label, undefined);
    if (label.origins.some(({ location, path }) => this.#facts.couldTell({ origin: location, path, ...extent })))
      return true;
    const holder = this.#holderOf(label);
    return (
      holder !== undefined && this.#facts.couldTell({ origin: holder.location, path: [], whole: false, omitted: [] })
    );
  }

  /**
   * Whether nobody further out may know better what a label holds: it is known for certain, or there is nothing. What the
   * calls on the way give back, which costs most to work out, takes certain data away and leaves it known all the same.
   */
  isKnown(label: Label): boolean {
    if (label.root.kind === 'source') return true;
    const told = this.#toldOf(label, undefined);
    if (told.settled || told.data.some(isStrong)) return true;
    return told.data.length > 0 && !this.#isCarried(label);
  }

  #heldBy(label: Label, keptIn: KeptIn | undefined): EvidenceAnswer {
    const told = this.#toldOf(label, keptIn);
    if (told.data.length === 0) return told;
    return this.#isCarried(label) ? this.#withoutLeftOut(told, label) : NOTHING_HERE;
  }

  /** Of what an object holds that was made anew, what the types of the calls have a member for that made it. */
  #withoutLeftOut(told: EvidenceAnswer, { exact, whole, gates }: Label): EvidenceAnswer {
    if (exact || !whole || gates.length === 0) return told;
    const data = told.data.filter(({ path, evidence: { level } }) => {
      const name = path.at(-1);
      if (name === undefined || name === '*' || level === 'declared') return true;
      return gates.every((gate) => this.#facts.couldHold(gate, name));
    });
    return data.length === told.data.length ? told : { data, settled: data.length === 0 };
  }

  /** What the newest expression that tells says of a label, whatever the calls on the way give back. */
  #toldOf(label: Label, keptIn: KeptIn | undefined): EvidenceAnswer {
    let best: EvidenceAnswer = { data: [], settled: false };
    const extent = this.#extentOf(label, keptIn);
    const highest = this.#facts.mayBeDeclared() ? DECLARED : STRONG;
    for (const origin of label.origins) {
      const answer = this.#at(origin, extent);
      if (rankOf(answer) > rankOf(best)) best = answer;
      if (answer.settled || rankOf(best) >= highest) return best;
    }
    const held = this.#toldByHolder(label);
    return held !== undefined && rankOf(held) > rankOf(best) ? held : best;
  }

  /**
   * What the name tells of what holds the text that was made of a label: `newEmail` of
   * `const newEmail = input.value.trim()`. Whether the members of what a value was made from are still there, no name tells.
   */
  #toldByHolder(label: Label): EvidenceAnswer | undefined {
    const holder = this.#holderOf(label);
    const told = holder && this.#at(holder, ITSELF);
    // A token is made by a program, and its own as often as somebody's.
    return told?.data.some(({ category }) => category === 'user.authorization.credentials') ? undefined : told;
  }

  #holderOf({ exact, weak, place, origins }: Label): Origin | undefined {
    if (exact || weak || place === undefined) return undefined;
    // What a function made of its argument still stands in that argument.
    const isMadeElsewhere = origins.some(({ location: { file, start, end } }) => {
      return start === place.start && end === place.end && file === place.file;
    });
    if (isMadeElsewhere) return undefined;
    const known = this.#holders.get(place) ?? { location: place, path: [] };
    this.#holders.set(place, known);
    return known;
  }

  /** Whether the data of a label is still there: asked last, since typing a call costs most, and most data is none. */
  #isCarried({ place, gates }: Label): boolean {
    return !(place && this.#facts.isRemainder(place)) && gates.every((gate) => this.#couldCarry(gate));
  }

  /** Personal data that the value of one expression is. */
  at(location: Location): EvidenceAnswer {
    return this.#at({ location, path: [] }, ITSELF);
  }

  /** What `of` answers, with what each expression told, and what ended it. */
  trace(label: Label, keptIn?: KeptIn): EvidenceTrace {
    const extent = this.#extentOf(label, keptIn);
    const { place } = label;
    const holder = this.#holderOf(label);
    return {
      answer: this.of(label, keptIn),
      told: [
        ...label.origins.map((origin) => ({ origin, answer: this.#at(origin, extent) })),
        ...(holder ? [{ origin: holder, answer: this.#at(holder, ITSELF) }] : []),
      ],
      endedAt: label.gates.find((gate) => !this.#couldCarry(gate)),
      remainder: place && this.#facts.isRemainder(place) ? place : undefined,
    };
  }

  /**
   * How much of a label's data is asked about. All its expressions denote one value, whatever was made of it since: where
   * one of them names a text, the others need not be searched for members, which would have the type of a whole call
   * worked out.
   */
  #extentOf({ whole, omitted, origins }: Label, keptIn: KeptIn | undefined): Extent {
    const isOne = whole && origins.some((origin) => this.#isOneValue(origin));
    return extentOf(whole && !isOne, omitted, keptIn);
  }

  #isOneValue(origin: Origin): boolean {
    let isOne = this.#oneValues.get(origin);
    if (isOne === undefined) {
      isOne = this.#facts.isOneValue(origin.location, origin.path);
      this.#oneValues.set(origin, isOne);
    }
    return isOne;
  }

  #at(origin: Origin, extent: Extent): EvidenceAnswer {
    const answers = this.#ofOrigins.get(origin) ?? new Map<string, EvidenceAnswer>();
    this.#ofOrigins.set(origin, answers);
    let answer = answers.get(extent.key);
    if (answer === undefined) {
      answer = this.#atPlace(origin, extent);
      answers.set(extent.key, answer);
    }
    return answer;
  }

  #atPlace({ location, path }: Origin, { key: extentKey, ...extent }: Extent): EvidenceAnswer {
    const key = `${location.start}-${location.end}/${path.join('/')}|${extentKey}`;
    const answers = answersIn(this.#known, location.file);
    const known = answers.get(key);
    if (known) return known;
    let answer = this.#facts.personalData({ origin: location, path, ...extent });
    // An unknown member of an object that is no container may be any of its members: worth saying of declared data alone.
    if (answer.data.length === 0 && !answer.settled && path[path.length - 1] === '*') {
      const around = { ...extent, whole: true, omitted: leftOutOfElements(extent.omitted) };
      const any = this.#facts.personalData({ origin: location, path: path.slice(0, -1), ...around });
      answer = { ...any, data: any.data.filter(({ evidence }) => evidence.level === 'declared') };
    }
    answers.set(key, answer);
    return answer;
  }

  #couldCarry(gate: Label['gates'][number]): boolean {
    const key = `${gate.start}-${gate.end}`;
    const answers = answersIn(this.#gates, gate.file);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = this.#facts.couldCarry(gate);
    answers.set(key, answer);
    return answer;
  }
}

/** How much of a value is asked about. */
interface Extent extends Pick<EvidenceQuery, 'whole' | 'omitted' | 'keptIn'> {
  /** A text that is equal for equal extents. */
  readonly key: string;
}

function extentOf(whole: boolean, omitted: readonly string[], keptIn?: KeptIn): Extent {
  const kept = keptIn === undefined ? '' : `|${keptIn.part ?? ''}:${keptIn.records.join()}`;
  return { whole, omitted, ...(keptIn && { keptIn }), key: `${whole}|${omitted.join()}${kept}` };
}

/** A value without its members. */
const ITSELF: Extent = extentOf(false, []);

/** Why a label is known to hold personal data, or is not. */
export interface EvidenceTrace {
  readonly answer: EvidenceAnswer;
  /** What the expressions that denote the data told, newest first. */
  readonly told: readonly { readonly origin: Origin; readonly answer: EvidenceAnswer }[];
  /** A call that was not followed, whose type cannot hold the data. */
  readonly endedAt: Location | undefined;
  /** What holds it, where its name says that it is only what was left. */
  readonly remainder: Location | undefined;
}

const NOTHING_HERE: EvidenceAnswer = { data: [], settled: true };

const DECLARED = 4;
const STRONG = 3;

/** What is declared anywhere on the way counts more than what a name suggests. */
function rankOf({ data, settled }: EvidenceAnswer): number {
  if (data.some(({ evidence }) => evidence.level === 'declared')) return DECLARED;
  if (data.some(isStrong)) return STRONG;
  return data.length > 0 ? 2 : settled ? 1 : 0;
}

/** Whether a datum holds a finding where it stands: weak inference leaves it to callers who may know better. */
export function isStrong(datum: PersonalDatum): boolean {
  return datum.evidence.strength === 'strong';
}

function sourceDatum(label: Label): PersonalDatum {
  const category = label.root.kind === 'source' ? label.root.category : 'user';
  return {
    category,
    evidence: { level: 'inferred', strength: 'strong', reason: 'a known source of personal data' },
    path: [],
    purposes: [],
    recipients: [],
  };
}
