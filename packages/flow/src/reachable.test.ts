import { describe, expect, it } from 'vitest';

import { EMPTY_OBJECT } from './heap-object.ts';
import type { FunctionId } from './ir.ts';
import { labelOf } from './label.ts';
import { placeAt } from './lattice.test-support.ts';
import { reachableLabels } from './reachable.ts';
import { State } from './state.ts';
import { ofLabel, ofObject } from './value.ts';

const user = labelOf({ kind: 'parameter', function: '/app/a.ts#0' as FunctionId, index: 0 }, placeAt(1));

/** An object of as many members, each of which holds one that holds the user. */
function stateOfTable(entries: number): State {
  const state = new State();
  const members = Array.from({ length: entries }, (_, index): [string, ReturnType<typeof ofObject>] => {
    state.allocate(`entry ${index}`, { ...EMPTY_OBJECT, members: new Map([['user', ofLabel(user)]]) });
    return [`m${index}`, ofObject(`entry ${index}`)];
  });
  state.allocate('table', { ...EMPTY_OBJECT, members: new Map(members) });
  return state;
}

describe('the labels that a value holds', () => {
  it('are those at any depth', () => {
    expect(reachableLabels(stateOfTable(3), ofObject('table')).map(({ key }) => key)).toEqual([user.key]);
  });

  it('are looked for no further once a function has looked through a large graph again and again', () => {
    const state = stateOfTable(1_000);
    for (let store = 0; store < 1_000; store += 1) reachableLabels(state, ofObject('table'));
    // Without a bound, a million objects and as many labels would have been looked at.
    expect(state.work.labels).toBeLessThan(50_000);
    expect(reachableLabels(state, ofObject('table'))).toEqual([]);
  });
});
