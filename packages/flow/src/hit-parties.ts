import type { Sink } from '@privet/model';
import { callerAddressKey } from './caller-address.ts';
import { commonConditions, conditionsKey } from './conditions.ts';
import { locationKey, type Label } from './label.ts';
import { isJudgedLate, type Hit } from './summary.ts';

/**
 * One hit for each claim about what callers hand over and party that gets it, which is all that they are told: a service
 * that logs on a hundred lines leaks once whatever it is handed. Without it, hits would pile up from callee to caller. Of
 * several the one with the fewest doubts, that the fewest functions hand through, and the first in its file is kept: the
 * same as would be shown of flows. Who calls a closure of its own needs all of them, since they stand in its own text.
 */
export function oneHitForEachParty(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  const kept = new Map<string, readonly Hit[]>();
  for (const hit of hits) {
    const key = toldKeyOf(hit);
    kept.set(key, withHit(kept.get(key) ?? [], hit));
  }
  const told = [...kept.values()].flat();
  return told.length === hits.length ? hits : told;
}

/** Ways to one party that are told apart by what must hold for them. */
const MAX_WAYS = 4;

/**
 * Of the ways to one party the first that is always taken, and before that those that a caller may rule out, in the order
 * in which they would be shown.
 */
function withHit(ways: readonly Hit[], hit: Hit): readonly Hit[] {
  const key = conditionsKey(hit.when);
  const same = ways.find(({ when }) => conditionsKey(when) === key);
  if (same && !isShownBefore(hit, same)) return ways;
  const sorted = [...ways.filter((way) => way !== same), hit].sort((one, other) =>
    isShownBefore(one, other) ? -1 : 1,
  );
  const always = sorted.findIndex(({ when }) => when.size === 0);
  const told = always < 0 ? sorted : sorted.slice(0, always + 1);
  const [first] = told;
  if (told.length <= MAX_WAYS || first === undefined) return told;
  return [{ ...first, when: told.map(({ when }) => when).reduce(commonConditions) }];
}

/** A text that is equal for hits which callers cannot tell apart, but for the sink and the way to it. */
export function toldKeyOf({ label, sink, address, guards, claims = [] }: Hit): string {
  // What functions further in know the data as is told by the expressions that denote it there.
  const known = isJudgedLate(sink) ? [...claims, label] : claims;
  return [
    partyKeyOf(sink),
    address && callerAddressKey(address),
    [...guards.keys()].sort().join(),
    claimKeyOf(label),
    ...known.map((one) => `${claimKeyOf(one)} ${originsKeyOf(one)}`),
  ].join('|');
}

/** Hits share their sinks, and what is carried over keeps its origins: a service has few of both for all that it is told. */
const partyKeys = new WeakMap<Sink, string>();
const originsKeys = new WeakMap<Label['origins'], string>();

/** A text that is equal for sinks of one kind which hand data to the same party. */
export function partyKeyOf(sink: Sink): string {
  const known = partyKeys.get(sink) ?? partyKey(sink);
  partyKeys.set(sink, known);
  return known;
}

function partyKey({ kind, recipient, package: name, unencryptedOrigin, store, slot, fields = [] }: Sink): string {
  const place = slot && `${slot.category} ${slot.as}`;
  return [kind, recipient?.id, name, unencryptedOrigin, store && JSON.stringify(store), place, ...fields].join('|');
}

function claimKeyOf({ key, exact, whole, protections, omitted, gates }: Label): string {
  return `${key} ${exact} ${whole} ${protections.join()} ${omitted.join()} ${gates.map(locationKey).join()}`;
}

function originsKeyOf({ origins }: Label): string {
  const known =
    originsKeys.get(origins) ??
    origins.map(({ location, path }) => `${locationKey(location)}.${path.join('.')}`).join();
  originsKeys.set(origins, known);
  return known;
}

function isShownBefore(one: Hit, other: Hit): boolean {
  if (one.through.length !== other.through.length) return one.through.length < other.through.length;
  const [own, others] = [one.sink.location, other.sink.location];
  return own.start !== others.start ? own.start < others.start : own.file < others.file;
}
