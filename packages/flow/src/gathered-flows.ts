import type { Flow, Location } from '@privet/model';
import { fileOfCell } from './cells.ts';
import type { EntryGuards } from './entry-guards.ts';
import { isStrong, type Evidence } from './evidence.ts';
import type { HitFates } from './fates.ts';
import { flowOf } from './flow-of-hit.ts';
import { better, byPlace, oneForEachParty, sourceOf } from './flow-order.ts';
import { allGuards, isInDevelopment } from './guards.ts';
import type { FunctionIr } from './ir.ts';
import { keptInOf } from './kept-in.ts';
import { MAX_PATH } from './label.ts';
import { withoutToldLinks } from './links.ts';
import type { FileIndex, ProgramIndex } from './program.ts';
import { withoutReturnedData } from './returned-data.ts';
import { labelsIn, shapeAt } from './shape.ts';
import type { SlotEvidence } from './slot-evidence.ts';
import { hitOf, sinkKey, type FunctionResult, type Hit } from './summary.ts';
import { mayTellMore, toldWithin, untoldWithin } from './told-within.ts';
import { carriedOver } from './translation.ts';
import type { EvidenceAnswer, KeptIn } from './type-facts.ts';

/** Makes flows of the hits in a file: those whose data is known, which stand there, and which run for real people. */
export class GatheredFlows {
  readonly #index: ProgramIndex;
  readonly #evidence: Evidence;
  readonly #answerEvidence: Evidence;
  readonly #slotEvidence: SlotEvidence;
  readonly #entryGuards: EntryGuards;
  readonly #resultOf: (fn: FunctionIr) => FunctionResult;

  constructor(
    index: ProgramIndex,
    evidence: { readonly ofAll: Evidence; readonly ofAnswers: Evidence; readonly ofSlots: SlotEvidence },
    entryGuards: EntryGuards,
    resultOf: (fn: FunctionIr) => FunctionResult,
  ) {
    this.#index = index;
    this.#evidence = evidence.ofAll;
    this.#answerEvidence = evidence.ofAnswers;
    this.#slotEvidence = evidence.ofSlots;
    this.#entryGuards = entryGuards;
    this.#resultOf = resultOf;
  }

  /** Flows of the wanted hits of a file, in source order; `fates` is told what became of each hit. */
  in(name: string, isWanted: (hit: Hit) => boolean, fates?: HitFates): readonly Flow[] {
    const file = this.#index.file(name);
    if (file === undefined) return [];
    const flows = new Map<string, Flow>();
    for (const fn of file.ir.functions) {
      const { hits, foreign } = this.#resultOf(fn);
      for (const some of [hits, ...foreign.values()])
        for (const hit of some.values()) if (isWanted(hit)) this.#addFlow(flows, hit, some, file, fates);
    }
    return oneForEachParty(withoutToldLinks([...flows.values()].sort(byPlace)));
  }

  #addFlow(
    flows: Map<string, Flow>,
    hit: Hit,
    beside: ReadonlyMap<string, Hit>,
    file: FileIndex,
    fates?: HitFates,
  ): void {
    // Whoever wants an explanation is told of all that an answer holds.
    const isAnswer = hit.sink.kind === 'response';
    const evidence = isAnswer && fates === undefined ? this.#answerEvidence : this.#evidence;
    const keptIn = keptInOf(hit.sink, this.#index.port.catalog);
    if (hit.at.file !== file.ir.file || hit.address !== undefined) {
      fates?.note(hit, { kind: 'elsewhere' });
      return;
    }
    // A path that was cut in a callee, most often a recursive one, no longer says which of many members is meant.
    if (hit.through.length > 0 && hit.label.path.length >= MAX_PATH) {
      fates?.note(hit, { kind: 'cut' });
      return;
    }
    // A service's own objects hold no secret of ours, and their types are the largest that there are.
    const { root } = hit.label;
    const { facts, answerFacts } = this.#index.port;
    const isAboutSecrets = evidence === this.#answerEvidence && answerFacts !== facts;
    const isForeign = isAboutSecrets && root.kind === 'call' && root.party === true;
    // Whoever asks for their own data gets all of it.
    const isOwners = isAnswer && madeAt(hit).some((place) => this.#index.port.givesAccess(place));
    const told = isForeign || isOwners ? undefined : toldWithin(hit, evidence, keptIn, isStrong);
    // What functions further in know has mostly been asked already, and whoever is told need not ask again.
    if (told && !mayTellMore(hit, told, facts)) {
      fates?.note(hit, { kind: 'elsewhere' });
      return;
    }
    const { data: known, settled } = isForeign || isOwners ? NOTHING_OF_OURS : knownOf(hit, evidence, keptIn, fates);
    const inSlot = settled ? undefined : this.#slotEvidence.of(hit, known, beside.values());
    const all = inSlot ? [inSlot] : withoutReturnedData(known, hit.sink, this.#index.port);
    const data = told ? untoldWithin(all, told) : all;
    if (told && data.length === 0) {
      fates?.note(hit, { kind: 'elsewhere' });
      return;
    }
    if (data.length === 0) {
      const carried = this.#fromOtherFile(hit, file);
      fates?.note(hit, { kind: 'unknown', settled, carried });
      for (const further of carried) this.#addFlow(flows, further, beside, file, fates);
      return;
    }
    const entry = this.#entryGuards.at(hit.at);
    if (isInDevelopment(allGuards(entry, hit.guards))) {
      fates?.note(hit, { kind: 'development' });
      return;
    }
    const flow = flowOf(hit, data, this.#index.port, entry);
    fates?.note(hit, { kind: 'flow', flow });
    const key = `${flow.at.start}-${flow.at.end}|${sourceOf(flow)}|${sinkKey(flow.sink)}`;
    const other = flows.get(key);
    flows.set(key, other ? better(other, flow) : flow);
  }

  /** A hit on a cell of another file, as hits on what that file writes to it. */
  #fromOtherFile(hit: Hit, file: FileIndex): readonly Hit[] {
    const { root, path } = hit.label;
    const owner = root.kind === 'cell' ? this.#index.file(fileOfCell(root.cell)) : undefined;
    const [module] = owner?.ir.functions ?? [];
    if (root.kind !== 'cell' || owner === file || module === undefined) return [];
    const content = this.#resultOf(module).cellWrites.get(root.cell);
    if (content === undefined) return [];
    return labelsIn(shapeAt(content, path))
      .filter((label) => label.root.kind !== 'cell')
      .map((label) => hitOf(carriedOver(label, hit.label), hit.sink, hit.at, hit.guards, hit.through, hit.steps));
  }
}

/** Where the data of a hit comes from, and where it is handed over. */
function madeAt({ at, label: { root, origins } }: Hit): readonly Location[] {
  return [at, ...origins.map(({ location }) => location), ...('at' in root ? [root.at] : [])];
}

const NOTHING_OF_OURS: EvidenceAnswer = { data: [], settled: true };
const NOTHING_KNOWN: EvidenceAnswer = { data: [], settled: false };

/** What is known of a hit. Whether nobody may know better, which types tell, matters to slots and to those who explain. */
function knownOf(
  { label, sink }: Hit,
  evidence: Evidence,
  keptIn: KeptIn | undefined,
  fates: HitFates | undefined,
): EvidenceAnswer {
  if (fates === undefined && sink.slot === undefined && !evidence.mayHold(label)) return NOTHING_KNOWN;
  return evidence.of(label, keptIn);
}
