import type { Range } from '@privet/model';
import type { Activation } from './activation.ts';
import type { ArgumentPart } from './call-site.ts';
import { reachableLabels } from './reachable.ts';

/** For arguments that are made of several expressions: which of them brought a label in, by the label's key. */
export type Contributors = Map<readonly ArgumentPart[], ReadonlyMap<string, Range>>;

/** The first expression that brings each label into what they make up; `known` keeps what was worked out. */
export function contributorsOf(
  activation: Activation,
  parts: readonly ArgumentPart[],
  known: Contributors,
): ReadonlyMap<string, Range> {
  const before = known.get(parts);
  if (before) return before;
  const ranges = new Map<string, Range>();
  for (const { value, range } of parts) {
    for (const { key } of reachableLabels(activation.state, value)) if (!ranges.has(key)) ranges.set(key, range);
  }
  known.set(parts, ranges);
  return ranges;
}
