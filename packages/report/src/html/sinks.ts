import type { CategoryId, HeldCategory, HeldFlow, Protection, ReportedSink } from '@privet/model';

/** A store or another sink of one name, with all that reaches it under the same protections. */
export interface HeldSink {
  readonly sink: ReportedSink;
  readonly protections: readonly Protection[];
  readonly categories: readonly CategoryId[];
  readonly flows: readonly HeldFlow[];
}

interface GatheredSink {
  readonly first: HeldFlow;
  readonly categories: Set<CategoryId>;
  readonly flows: Map<string, HeldFlow>;
}

/** The sinks of an inventory, which lists flows under each category that they carry; in the order of first mention. */
export function sinksOf(
  categories: readonly HeldCategory[],
  flowsOf: (held: HeldCategory) => readonly HeldFlow[],
): readonly HeldSink[] {
  const gathered = new Map<string, GatheredSink>();
  for (const held of categories) {
    for (const flow of flowsOf(held)) {
      const { sink, protections, location } = flow;
      const key = JSON.stringify([sink.kind, sink.name, sink.package, sink.recipient?.id, protections]);
      const known = gathered.get(key) ?? { first: flow, categories: new Set(), flows: new Map() };
      known.categories.add(held.category);
      known.flows.set(`${location.file}:${location.start.offset}`, flow);
      gathered.set(key, known);
    }
  }
  return [...gathered.values()].map(({ first, categories: carried, flows }) => ({
    sink: first.sink,
    protections: first.protections,
    categories: [...carried],
    flows: [...flows.values()],
  }));
}
