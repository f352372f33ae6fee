import type { Flow } from '@privet/model';

/** What makes two flows the same: the declaration of the data, or the expression where nothing is declared. */
export function sourceOf(flow: Flow): string {
  return flow.data
    .map(
      (datum) =>
        `${datum.category}@${datum.declaration?.file ?? flow.at.file}#${datum.declaration?.start ?? flow.at.start}`,
    )
    .join();
}

/** Of two flows of the same data into the same sink: the unprotected, the certain, the shorter, the earlier. */
export function better(one: Flow, other: Flow): Flow {
  const rank = (flow: Flow): readonly number[] => [
    flow.protections.length > 0 ? 1 : 0,
    flow.confidence === 'weak' ? 1 : 0,
    flow.through.length,
    flow.at.end - flow.at.start,
    flow.at.start,
  ];
  const [first, second] = [rank(one), rank(other)];
  for (let place = 0; place < first.length; place += 1) {
    const difference = (first[place] ?? 0) - (second[place] ?? 0);
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

/** Flows that a reader could not tell apart: the same expression and data into the same sink. */
export function withoutEchoes(flows: readonly Flow[]): readonly Flow[] {
  const seen = new Set<string>();
  return flows.filter(({ at, sink, data, through }) => {
    const key = `${at.start}-${at.end}|${sink.location.file}#${sink.location.start}:${sink.kind}|${data.map(({ category }) => category).join()}|${through.join()}`;
    return !seen.has(key) && seen.add(key);
  });
}
