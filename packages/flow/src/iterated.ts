import type { Range } from '@privet/model';
import type { Activation } from './activation.ts';
import { EMPTY_OBJECT, KEYS } from './heap-object.ts';
import { join, NOTHING, ofObject, type Value } from './value.ts';

/** An element of what is iterated at `range`, by a loop, a spread or a copy: of a Map, a pair of key and value. */
export function iterated(
  activation: Activation,
  iterable: Value,
  range: Range,
  elements: (value: Value) => Value = (value) => activation.state.elements(value, undefined),
): Value {
  const { state } = activation;
  const maps = [...iterable.objects].filter((id) => state.object(id)?.members.has(KEYS));
  if (maps.length === 0) return elements(iterable);
  const map: Value = { ...NOTHING, objects: new Set(maps) };
  const pair = activation.placeOf(range, 'pair');
  const members = new Map([
    ['0', state.keys(map)],
    ['1', elements(map)],
  ]);
  state.allocate(pair, { ...EMPTY_OBJECT, length: 2, members });
  const others = new Set([...iterable.objects].filter((id) => !maps.includes(id)));
  return others.size === 0 && iterable.labels.size === 0
    ? ofObject(pair)
    : join(ofObject(pair), elements({ ...iterable, objects: others }));
}
