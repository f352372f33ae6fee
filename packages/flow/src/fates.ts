import type { Flow, Sink } from '@privet/model';
import type { EvidenceTrace } from './evidence.ts';
import type { FunctionIr } from './ir.ts';
import type { Label } from './label.ts';
import { sinkKey, type FunctionResult, type Hit } from './summary.ts';
import type { Surroundings } from './surroundings.ts';

/** What became of a hit where a file's flows were gathered. */
export type HitFate =
  | { readonly kind: 'flow'; readonly flow: Flow }
  /** It stands in another file. */
  | { readonly kind: 'elsewhere' }
  /** Its path was cut in a callee, and no longer says which of many members is meant. */
  | { readonly kind: 'cut' }
  /** The code runs for its developers alone. */
  | { readonly kind: 'development' }
  /** Nothing tells that it is personal data; `carried` are hits of what another file wrote into its cell. */
  | { readonly kind: 'unknown'; readonly settled: boolean; readonly carried: readonly Hit[] };

/** Remembers what became of hits. */
export class HitFates {
  readonly #fates = new Map<string, HitFate>();

  /** Of copies of one hit, the one that is known as personal data counts. */
  note({ key }: Hit, fate: HitFate): void {
    if (fate.kind === 'flow' || !this.#fates.has(key)) this.#fates.set(key, fate);
  }

  of({ key }: Hit): HitFate | undefined {
    return this.#fates.get(key);
  }
}

/** What explanations ask of the analysis that they explain. */
export interface Inside {
  readonly around: Surroundings;
  /** The program's files. */
  readonly files: readonly string[];
  resultOf(fn: FunctionIr): FunctionResult;
  /** Sinks that what a function is handed reaches, whether or not its callers are asked. */
  ownHits(fn: FunctionIr): readonly Hit[];
  /** What is known of data, or of what a sink keeps of it. */
  trace(label: Label, sink?: Sink): EvidenceTrace;
  /** Gathers the flows of a file, noting what became of each hit. */
  flowsIn(file: string, fates: HitFates): readonly Flow[];
}

/** What became of a hit in the end. */
export type FinalFate =
  | { readonly kind: 'stands'; readonly flow: Flow }
  /** Another flow of the same data into the same sink stands for it. */
  | { readonly kind: 'replaced'; readonly flow: Flow; readonly by: Flow | undefined }
  | Exclude<HitFate, { readonly kind: 'flow' }>;

/** What became of the hits of a program's files, gathered once for each. */
export class FinalFates {
  readonly #inside: Inside;
  readonly #files = new Map<string, { readonly fates: HitFates; readonly flows: readonly Flow[] }>();

  constructor(inside: Inside) {
    this.#inside = inside;
  }

  /** The fate of a hit that a function of a file has. */
  of(hit: Hit, file: string): FinalFate {
    let known = this.#files.get(file);
    if (known === undefined) {
      const fates = new HitFates();
      known = { fates, flows: this.#inside.flowsIn(file, fates) };
      this.#files.set(file, known);
    }
    const fate = known.fates.of(hit) ?? { kind: 'elsewhere' };
    if (fate.kind !== 'flow') return fate;
    const { flow } = fate;
    if (known.flows.includes(flow)) return { kind: 'stands', flow };
    const isTwin = ({ at, sink }: Flow): boolean =>
      at.start === flow.at.start && at.end === flow.at.end && sinkKey(sink) === sinkKey(flow.sink);
    return { kind: 'replaced', flow, by: known.flows.find(isTwin) };
  }
}
