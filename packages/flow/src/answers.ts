import type { Location, Sink } from '@privet/model';
import type { Activation } from './activation.ts';
import { nameOf, type ArgumentValue, type CallSite } from './call-site.ts';
import type { Calls } from './calls.ts';
import type { HeapObject } from './heap-object.ts';
import type { Label } from './label.ts';
import { reachableLabels } from './reachable.ts';
import { ofCallable, type ApiCallable } from './value.ts';

/** What the functions of an argument return goes to whoever asked, as the answer to a request. */
export function answer(
  activation: Activation,
  calls: Calls,
  callable: ApiCallable,
  argument: ArgumentValue,
  site: CallSite,
): void {
  const sink: Sink = {
    kind: 'response',
    name: shortName(nameOf(activation, site)),
    package: callable.api.model.package,
    location: activation.location(site.range),
  };
  const { index, classes } = activation.around;
  const isLeftOut = ({ class: of }: HeapObject, name: string) => of !== undefined && classes.leavesOut(of, name);
  for (const one of argument.value.callables.values()) {
    const fn = one.kind === 'function' ? index.function(one.function) : undefined;
    if (fn === undefined) continue;
    const returned = calls.callEach({ ...argument, value: ofCallable(one) }, [], site);
    const at = index.placeOf(fn);
    for (const label of reachableLabels(activation.state, returned, isLeftOut)) {
      activation.reach([label], sink, placeWithin(at, sink.location, placesOf(label)));
    }
  }
}

/** Expressions that hold a label, the newest first. */
function placesOf({ place, origins }: Label): readonly Location[] {
  const denoting = origins.map(({ location }) => location);
  return place ? [place, ...denoting] : denoting;
}

/** `@Get` of `@Get(':id')`. */
function shortName(name: string): string {
  return name.startsWith('@') ? name.replace(/\(.*$/s, '') : name;
}

/** The expression in a function that holds what it returns; its decorators are part of a method, and hold nothing. */
function placeWithin(fn: Location, call: Location, places: readonly Location[]): Location {
  const held = places.filter((place) => isWithin(place, fn));
  return held.find((place) => isWithin(fn, call) || !isWithin(place, call)) ?? fn;
}

function isWithin(inner: Location, outer: Location): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}
