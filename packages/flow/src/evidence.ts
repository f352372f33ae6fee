import type { PersonalDatum } from '@privet/model';
import type { Label } from './label.ts';
import type { EvidenceAnswer, TypeFacts } from './type-facts.ts';

/** What is known of a label's data, asked once for each expression and claim. */
export class Evidence {
  readonly #facts: TypeFacts;
  readonly #known = new Map<string, EvidenceAnswer>();
  readonly #gates = new Map<string, boolean>();

  constructor(facts: TypeFacts) {
    this.#facts = facts;
  }

  /** Personal data that a label holds, by the newest expression that tells; `settled` if nobody further out may know. */
  of(label: Label): EvidenceAnswer {
    if (label.root.kind === 'source') return { data: [sourceDatum(label)], settled: true };
    if (!label.gates.every((gate) => this.#couldCarry(gate))) return NOTHING_HERE;
    let weak: readonly PersonalDatum[] = [];
    for (const origin of label.origins) {
      const { location, path } = origin;
      const key = `${location.file}#${location.start}-${location.end}/${path.join('/')}|${label.whole}|${label.omitted.join()}`;
      let answer = this.#known.get(key);
      if (answer === undefined) {
        answer = this.#facts.personalData({ origin: location, path, whole: label.whole, omitted: label.omitted });
        this.#known.set(key, answer);
      }
      if (answer.settled || answer.data.some(isStrong)) return answer;
      if (weak.length === 0) weak = answer.data;
    }
    return { data: weak, settled: false };
  }

  #couldCarry(gate: Label['gates'][number]): boolean {
    const key = `${gate.file}#${gate.start}-${gate.end}`;
    const known = this.#gates.get(key);
    if (known !== undefined) return known;
    const answer = this.#facts.couldCarry(gate);
    this.#gates.set(key, answer);
    return answer;
  }
}

const NOTHING_HERE: EvidenceAnswer = { data: [], settled: true };

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
