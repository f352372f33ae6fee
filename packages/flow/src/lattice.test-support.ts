import type { Location } from '@privet/model';
import * as fc from 'fast-check';

import { changed, labelOf, memberOf, type Label, type Root } from './label.ts';
import type { Guards } from './guards.ts';
import type { FunctionId } from './ir.ts';
import { NO_SHAPE, type Shape } from './shape.ts';
import { State } from './state.ts';
import { EMPTY_OBJECT, type HeapObject } from './heap-object.ts';
import { CLEAN, NOTHING, ofConstant, ofLabels, type Value } from './value.ts';
import { telling, type Verdict } from './verdict.ts';

/** A place in an imagined file. */
export function placeAt(start: number): Location {
  return { file: '/app/a.ts', start, end: start + 1 };
}

const names = ['a', 'b', 'c'] as const;
const protections = ['masked', 'redacted', 'encrypted'] as const;

const rootOf = (index: number): Root => ({ kind: 'parameter', function: '/app/a.ts#0' as FunctionId, index });

/** Labels of few roots and paths, so that they often have the same key. */
export const labels: fc.Arbitrary<Label> = fc
  .record({
    root: fc.integer({ min: 0, max: 1 }),
    path: fc.array(fc.constantFrom(...names), { maxLength: 2 }),
    place: fc.integer({ min: 0, max: 3 }),
    exact: fc.boolean(),
    whole: fc.boolean(),
    weak: fc.boolean(),
    protections: fc.uniqueArray(fc.constantFrom(...protections)),
    omitted: fc.uniqueArray(fc.constantFrom(...names)),
  })
  .map(({ root, path, place, exact, whole, weak, ...lists }) => {
    const member = path.reduce<Label>(
      (label, name) => memberOf(label, name, placeAt(place)) ?? label,
      labelOf(rootOf(root), placeAt(place)),
    );
    return changed(member, {
      ...(exact ? {} : { exact: false }),
      ...(whole ? {} : { whole: false }),
      ...(weak ? { weak: true } : {}),
      ...lists,
    });
  });

/** Labels of one key. */
export const sameKeyLabels: fc.Arbitrary<Label> = labels.filter(({ key }) => key === `p0@/app/a.ts#0`);

/** Checks of few purposes, as differently written as code writes them. */
export const guards: fc.Arbitrary<Guards> = fc
  .dictionary(fc.constantFrom('marketing', 'analytics', '*'), fc.constantFrom('has()', 'may()'), { maxKeys: 3 })
  .map((texts) => new Map(Object.entries(texts).map(([purpose, text]) => [purpose, { purpose, text }])));

const verdicts: fc.Arbitrary<Verdict> = fc.record(
  { then: guards, else: guards, equal: fc.record({ text: fc.constantFrom('granted', 'true'), guards }) },
  { requiredKeys: ['then', 'else'] },
);

const plainValues: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(NOTHING),
  fc.constant(CLEAN),
  fc.constantFrom<string | number | undefined>('x', 1, undefined).map(ofConstant),
  fc.array(labels, { minLength: 1, maxLength: 3 }).map(ofLabels),
  fc.record({
    labels: fc.array(labels, { maxLength: 2 }).map((list) => ofLabels(list).labels),
    objects: fc.subarray(['o1', 'o2']).map((ids) => new Set(ids)),
    callables: fc.constant(NOTHING.callables),
    // No value holds more than eight: beyond, they are any.
    constants: fc.option(
      fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }).map((all) => new Set(all)),
      {
        nil: undefined,
      },
    ),
    verdict: fc.constant(undefined),
  }),
);

/** Values of labels, objects and constants, some of which tell of checks. */
export const values: fc.Arbitrary<Value> = fc
  .record({ value: plainValues, verdict: fc.option(verdicts, { nil: undefined }) })
  .map(({ value, verdict }) => (verdict ? telling(value, verdict) : value));

const heapObjects: fc.Arbitrary<HeapObject> = fc
  .record({ members: fc.dictionary(fc.constantFrom(...names, '*'), values, { maxKeys: 3 }), spread: values })
  .map(({ members, spread }) => ({ ...EMPTY_OBJECT, members: new Map(Object.entries(members)), spread }));

/** States of a few variables and objects, made anew at each call: states change. */
export const states: fc.Arbitrary<() => State> = fc
  .record({
    variables: fc.dictionary(fc.constantFrom('x', 'y'), values, { maxKeys: 2 }),
    heap: fc.dictionary(fc.constantFrom('o1', 'o2'), heapObjects, { maxKeys: 2 }),
    passed: guards,
  })
  .map(({ variables, heap, passed }) => () => {
    // Branded ids are texts.
    const state = new State(new Map(Object.entries(variables)) as never, new Map(Object.entries(heap)));
    state.guards = passed;
    return state;
  });

/** Shapes up to two levels deep. */
export const shapes: fc.Arbitrary<Shape> = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 2 },
    fc.constant(NO_SHAPE),
    values.map((value): Shape => ({ value: { ...value, objects: NOTHING.objects }, object: undefined })),
    fc
      .record({
        value: values,
        spread: values,
        members: fc.dictionary(fc.constantFrom(...names), tie('shape'), { maxKeys: 2 }),
      })
      .map(({ value, spread, members }): Shape => ({
        value: { ...value, objects: NOTHING.objects },
        object: {
          members: new Map(Object.entries(members)),
          spread,
          class: undefined,
          getters: new Map(),
          setters: new Map(),
          length: undefined,
        },
      })),
  ),
})).shape;
