import type { Location, Sink } from '@privet/model';
import type { Activation } from './activation.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import type { Calls } from './calls.ts';
import { SENT, type HeapObject } from './heap-object.ts';
import type { Label } from './label.ts';
import { reachableLabels } from './reachable.ts';
import { handedByServer } from './server-data.ts';
import { join, joinAll, NOTHING, ofCallable, type Value } from './value.ts';

/** How a function answers. */
interface Answered {
  /** Dotted path at which the result holds it. */
  readonly path?: string | undefined;
  /** Instances that the function is called with. */
  readonly parameters?: readonly Value[];
  /** Members of the first parameter that hold data of the server. */
  readonly serverData?: readonly string[] | undefined;
}

/** What the functions of an argument return goes to whoever asked, as the answer to a request. */
export function answer(
  activation: Activation,
  calls: Calls,
  sink: Sink,
  argument: ArgumentValue,
  site: CallSite,
  { path, parameters = [], serverData = [] }: Answered = {},
): void {
  const { index } = activation.around;
  for (const one of argument.value.callables.values()) {
    const fn = one.kind === 'function' ? index.function(one.function) : undefined;
    if (fn === undefined) continue;
    const [first = NOTHING, ...others] = parameters;
    const handed = [join(first, handedByServer(activation, fn, serverData)), ...others];
    let returned = calls.callEach({ ...argument, value: ofCallable(one) }, handed, site);
    // `(store) => async (context) => …`: a handler that is made for each request.
    if (path !== undefined && returned.callables.size > 0)
      returned = calls.callEach({ ...argument, value: returned }, handed, site);
    for (const name of path?.split('.') ?? []) returned = activation.state.load(returned, name, undefined);
    const at = index.placeOf(fn);
    for (const label of sentOf(activation, returned, sink)) {
      const places = placesOf(label);
      const within = placeWithin(at, sink.location, places);
      // Where the function stands elsewhere, what it is handed on from here tells where its answer comes from.
      const isHere = within.file === activation.file.ir.file;
      activation.reach([label], sink, isHere ? within : heldWithin(activation.location(argument.range), places));
    }
  }
}

/** The data of a result that is sent; of objects nothing that only their schema would tell. */
function sentOf(activation: Activation, returned: Value, { fields }: Sink): readonly Label[] {
  const { state } = activation;
  if (fields !== undefined) {
    const lists = [...returned.objects].filter((id) => state.object(id)?.length !== undefined);
    const elements = lists.map((id) => state.elements({ ...NOTHING, objects: new Set([id]) }, undefined));
    return [...joinAll([returned, ...elements]).labels.values()];
  }
  const { classes } = activation.around;
  // What a call has sent already is told there.
  const isLeftOut = ({ class: of }: HeapObject, name: string) =>
    name === SENT || (of !== undefined && classes.leavesOut(of, name));
  return reachableLabels(state, returned, isLeftOut);
}

/** Expressions that hold a label, the newest first; where nothing is written, no expression is. */
function placesOf({ place, origins }: Label): readonly Location[] {
  const denoting = origins.map(({ location }) => location);
  return (place ? [place, ...denoting] : denoting).filter(({ start, end }) => end > start);
}

/** The expression in a function that holds what it returns; its decorators are part of a method, and hold nothing. */
function placeWithin(fn: Location, call: Location, places: readonly Location[]): Location {
  const held = places.filter((place) => isWithin(place, fn));
  return held.find((place) => isWithin(fn, call) || !isWithin(place, call)) ?? fn;
}

function heldWithin(outer: Location, places: readonly Location[]): Location {
  return places.find((place) => isWithin(place, outer)) ?? outer;
}

function isWithin(inner: Location, outer: Location): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}
