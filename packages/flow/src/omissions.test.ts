import { describe, expect, it } from 'vitest';

import { EMPTY_OBJECT } from './heap-object.ts';
import type { FunctionId } from './ir.ts';
import { changed, labelOf } from './label.ts';
import { placeAt } from './lattice.test-support.ts';
import { withoutPaths } from './omissions.ts';
import { State } from './state.ts';
import { ofLabel, ofObject, type Value } from './value.ts';

const user = labelOf({ kind: 'parameter', function: '/app/a.ts#0' as FunctionId, index: 0 }, placeAt(1));

function stateOf(members: Readonly<Record<string, Value>>, more: Partial<typeof EMPTY_OBJECT> = {}): State {
  const state = new State();
  state.allocate('object', { ...EMPTY_OBJECT, ...more, members: new Map(Object.entries(members)) });
  return state;
}

describe('leaving out paths', () => {
  it('leaves a value alone where there are none', () => {
    const value = ofLabel(user);
    expect(withoutPaths(new State(), value, [], 'copy')).toBe(value);
  });

  it('is noted on the label of an object that is known as a whole', () => {
    const { labels } = withoutPaths(new State(), ofLabel(user), ['email', 'contact.phone'], 'copy');
    expect(labels.get(user.key)?.omitted).toEqual(['email', 'contact.phone']);
  });

  it('does nothing to text: its members are no longer told apart', () => {
    const text = changed(user, { exact: false, whole: false });
    expect(withoutPaths(new State(), ofLabel(text), ['email'], 'copy').labels.get(user.key)?.omitted).toEqual([]);
  });

  it('makes a copy, and leaves the object itself as it was', () => {
    const state = stateOf({ email: ofLabel(user), id: ofLabel(user) });
    const [copy] = withoutPaths(state, ofObject('object'), ['email'], 'copy').objects;
    expect([...(state.object(copy ?? '')?.members.keys() ?? [])]).toEqual(['id']);
    expect(state.object('object')?.members.has('email')).toBe(true);
  });

  it('reaches into members, and into all of them with a wildcard', () => {
    for (const path of ['user.email', '*.email']) {
      const state = stateOf({ user: ofLabel(user) });
      const [copy] = withoutPaths(state, ofObject('object'), [path], 'copy').objects;
      const member = state.object(copy ?? '')?.members.get('user');
      expect(member?.labels.get(user.key)?.omitted).toEqual(['email']);
    }
  });

  it('holds for what was spread into an object', () => {
    const state = stateOf({}, { spread: ofLabel(user) });
    const [copy] = withoutPaths(state, ofObject('object'), ['email'], 'copy').objects;
    expect(state.object(copy ?? '')?.spread.labels.get(user.key)?.omitted).toEqual(['email']);
  });
});
