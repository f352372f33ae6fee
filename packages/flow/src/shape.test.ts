import { describe, expect, it } from 'vitest';

import { ANY, EMPTY_OBJECT } from './heap-object.ts';
import type { ClassId, FunctionId } from './ir.ts';
import { labelOf, memberOf } from './label.ts';
import { placeAt } from './lattice.test-support.ts';
import { labelsIn, materialise, sameShape, shapeAt, shapeOf, withoutData, type Shape } from './shape.ts';
import { State } from './state.ts';
import { NOTHING, ofCallable, ofConstant, ofLabel, ofObject } from './value.ts';

const user = labelOf({ kind: 'parameter', function: '/app/a.ts#0' as FunctionId, index: 0 }, placeAt(1));
const log = ofCallable({ kind: 'function', function: '/app/a.ts#7' as FunctionId });

/** `{ user, nested: { log, level: 3 } }`, an instance of a class. */
function stateOfObject(): State {
  const state = new State();
  const nested = new Map([
    ['log', log],
    ['level', ofConstant(3)],
  ]);
  state.allocate('inner', { ...EMPTY_OBJECT, members: nested });
  const members = new Map([
    ['user', ofLabel(user)],
    ['nested', ofObject('inner')],
  ]);
  state.allocate('outer', { ...EMPTY_OBJECT, members, class: '/app/a.ts#9' as ClassId });
  return state;
}

const shape = shapeOf(stateOfObject(), ofObject('outer'));

describe('a shape', () => {
  it('says the same after it was put into another heap', () => {
    const state = new State();
    const value = materialise(state, shape, 'here');
    expect(sameShape(shapeOf(state, value), shape)).toBe(true);
  });

  it('names its objects after the place that receives it', () => {
    const state = new State();
    expect([...materialise(state, shape, 'here').objects]).toEqual(['here']);
    expect(state.object('here.nested')?.members.get('log')).toEqual(log);
  });

  it('is translated at any depth', () => {
    const state = new State();
    const value = materialise(state, shape, 'here', ({ labels, ...rest }) => ({ ...rest, labels: new Map() }));
    expect(labelsIn(shapeOf(state, value))).toEqual([]);
    expect(labelsIn(shape)).toEqual([user]);
  });

  it('of an object that holds itself ends', () => {
    const state = new State();
    state.allocate('self', { ...EMPTY_OBJECT, members: new Map([['self', ofObject('self')]]) });
    expect(shapeOf(state, ofObject('self')).object?.members.get('self')?.object).toBeUndefined();
  });

  it('tells ten objects apart, and keeps the labels of the others', () => {
    const state = new State();
    const elements = Array.from({ length: 20 }, (_, index) => `element${String(index)}`);
    for (const id of elements) state.allocate(id, { ...EMPTY_OBJECT, members: new Map([['user', ofLabel(user)]]) });
    state.allocate('list', { ...EMPTY_OBJECT, members: new Map(elements.map((id) => [id, ofObject(id)])) });
    const members = [...(shapeOf(state, ofObject('list')).object?.members.values() ?? [])];
    expect(members.filter(({ object }) => object !== undefined)).toHaveLength(9);
    expect(members.every((member) => labelsIn(member).length === 1)).toBe(true);
  });
});

describe('the part of a shape', () => {
  it('at a path is what lies there', () => {
    expect(shapeAt(shape, ['nested', 'log']).value.callables).toEqual(log.callables);
    expect(shapeAt(shape, ['absent'])).toEqual({ value: NOTHING, object: undefined });
  });

  it('at an unknown member is all of them', () => {
    const any = shapeAt(shape, [ANY]);
    expect([...any.value.labels.keys()]).toEqual([user.key]);
    expect(any.object?.members.has('log')).toBe(true);
  });

  it('below a label is the label of the member', () => {
    const email = memberOf(user, 'email', undefined);
    expect([...shapeAt(shape, ['user', 'email']).value.labels.keys()]).toEqual([email?.key]);
  });
});

describe('a shape without data', () => {
  it('keeps functions and constants alone', () => {
    const clean: Shape = withoutData(shape);
    expect(labelsIn(clean)).toEqual([]);
    expect(shapeAt(clean, ['nested', 'level']).value).toEqual(ofConstant(3));
  });
});
