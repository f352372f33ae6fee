import type { Flow, PersonalDatum } from '@privet/model';

/** What makes two flows the same: the declaration of the data, or the expression where nothing is declared. */
export function sourceOf(flow: Flow): string {
  return flow.data
    .map(
      (datum) =>
        `${datum.category}@${datum.declaration?.file ?? flow.at.file}#${datum.declaration?.start ?? flow.at.start}`,
    )
    .join();
}

/**
 * Of two flows of the same data into the same sink: the unprotected, the one with fewer guards, the certain, the shorter,
 * the earlier. It is guarded where both are.
 */
export function better(one: Flow, other: Flow): Flow {
  const shown = first(one, other);
  const hidden = shown === one ? other : one;
  const guards = shown.guards.filter(({ purpose }) => hidden.guards.some((guard) => guard.purpose === purpose));
  return guards.length === shown.guards.length ? shown : { ...shown, guards };
}

function first(one: Flow, other: Flow): Flow {
  const rank = (flow: Flow): readonly number[] => [
    flow.protections.length > 0 ? 1 : 0,
    flow.guards.length,
    flow.confidence === 'certain' ? 0 : 1,
    flow.through.length,
    flow.at.end - flow.at.start,
    flow.at.start,
  ];
  const [own, others] = [rank(one), rank(other)];
  for (let place = 0; place < own.length; place += 1) {
    const difference = (own[place] ?? 0) - (others[place] ?? 0);
    if (difference !== 0) return difference < 0 ? one : other;
  }
  return one;
}

/** The order of the source. */
export function byPlace(one: Flow, other: Flow): number {
  return (
    one.at.start - other.at.start ||
    one.at.end - other.at.end ||
    one.sink.location.start - other.sink.location.start ||
    (one.text < other.text ? -1 : one.text > other.text ? 1 : 0)
  );
}

/**
 * One flow for each expression handed over and party that gets it. A wrapper that logs on five lines leaks what it is
 * handed once, and all that an expression holds leaks together: a reader mends one place.
 */
export function oneForEachParty(flows: readonly Flow[]): readonly Flow[] {
  const merged = new Map<string, Flow>();
  for (const flow of flows) {
    const key = `${flow.at.start}-${flow.at.end}|${partyOf(flow)}`;
    const known = merged.get(key);
    merged.set(key, known ? both(known, flow) : flow);
  }
  const all = [...merged.values()];
  return all.filter((flow) => !all.some((other) => isToldBy(flow, other) || isDoubtBeside(flow, other)));
}

/** Doubtful data is judged by other measures than certain data, so it stays a flow of its own. */
function partyOf(flow: Flow): string {
  return `${placeOf(flow)}|${flow.confidence}`;
}

/** A log is one, wherever it goes. Protected data is judged by other measures, too. */
function placeOf({ sink, protections }: Flow): string {
  const recipient = sink.kind === 'log' ? '' : (sink.recipient?.id ?? '');
  const table = sink.kind === 'database' ? (sink.store?.part ?? '') : '';
  return `${sink.kind}:${recipient}${table}|${protections.join()}`;
}

/** What is shown is the better of both, with the best evidence for each category of either. */
function both(one: Flow, other: Flow): Flow {
  const shown = better(one, other);
  const data = new Map(shown.data.map((datum) => [datum.category, datum]));
  for (const datum of [...one.data, ...other.data]) {
    const known = data.get(datum.category);
    if (known === undefined || evidenceRank(datum) < evidenceRank(known)) data.set(datum.category, datum);
  }
  // Sent twice, it is as open as the worse way leaves it.
  const unencryptedOrigin = one.sink.unencryptedOrigin ?? other.sink.unencryptedOrigin;
  const sink = unencryptedOrigin === undefined ? shown.sink : { ...shown.sink, unencryptedOrigin };
  return {
    ...shown,
    sink,
    data: [...data.values()].sort((first, second) => evidenceRank(first) - evidenceRank(second)),
  };
}

/** How good the evidence for a datum is, the best being 0. */
export function evidenceRank({ evidence }: PersonalDatum): number {
  return evidence.level === 'declared' ? 0 : evidence.strength === 'strong' ? 1 : 2;
}

/** Whether the same expression holds for certain, and is known as well, what a library call may have made it hold, too. */
function isDoubtBeside(flow: Flow, certain: Flow): boolean {
  const isBeside =
    flow.confidence !== 'certain' &&
    certain.confidence === 'certain' &&
    certain.at.start === flow.at.start &&
    certain.at.end === flow.at.end &&
    placeOf(certain) === placeOf(flow);
  if (!isBeside) return false;
  return flow.data.every((datum) =>
    certain.data.some((sure) => sure.category === datum.category && evidenceRank(sure) <= evidenceRank(datum)),
  );
}

/** Whether a smaller expression inside tells the same: of `{ ...rest, entries }` the part that holds the data. */
function isToldBy(flow: Flow, inner: Flow): boolean {
  const isInside =
    inner !== flow &&
    inner.at.start >= flow.at.start &&
    inner.at.end <= flow.at.end &&
    inner.at.end - inner.at.start < flow.at.end - flow.at.start;
  if (!isInside || partyOf(inner) !== partyOf(flow)) return false;
  return flow.data.every(({ category }) => inner.data.some((datum) => datum.category === category));
}
