import type { Sink } from '@privet/model';
import { describe, expect, it } from 'vitest';

import { cellLabel } from './cells.ts';
import { NO_GUARDS } from './guards.ts';
import type { FileIr, FunctionId, FunctionIr } from './ir.ts';
import { changed, labelOf, type Label } from './label.ts';
import { placeAt } from './lattice.test-support.ts';
import { ProgramIndex, type ProgramPort } from './program.ts';
import { settle } from './settle.ts';
import { NO_SHAPE, shapeOfCallable, shapeOfLabel } from './shape.ts';
import { hitOf, NO_RESULT, type CallbackCall, type FunctionResult, type Summary } from './summary.ts';

const functionOf = (offset: number, parent?: FunctionId): FunctionIr => ({
  id: `/app/a.ts#${String(offset)}` as FunctionId,
  name: offset === 0 ? 'outer' : `inner${String(offset)}`,
  kind: 'function',
  range: { start: offset, end: offset + 10 },
  async: false,
  generator: false,
  parameters: [],
  blocks: [],
  temps: 0,
  ...(parent === undefined ? {} : { parent }),
});
const outer = functionOf(0);
const writer = functionOf(20, outer.id);
const handler = functionOf(40, outer.id);
const file: FileIr = {
  file: '/app/a.ts',
  functions: [outer, writer, handler],
  classes: [],
  variables: [],
  imports: [],
  exports: [],
  memberNames: [],
  skipped: [],
};
// Only files are asked for.
const index = new ProgramIndex({ fileIr: (name: string) => (name === file.file ? file : undefined) } as ProgramPort);

const sink: Sink = { kind: 'log', name: 'console.log', package: 'platform:console', location: placeAt(90) };
const cell = '/app/a.ts#5';
const email = labelOf({ kind: 'parameter', function: outer.id, index: 0 }, placeAt(1));
const given = labelOf({ kind: 'parameter', function: writer.id, index: 0 }, placeAt(21));

const resultOf = (parts: Partial<FunctionResult>): FunctionResult => ({ ...NO_RESULT, ...parts });
const reaching = (label: Label): FunctionResult['hits'] => {
  const hit = hitOf(label, sink, placeAt(80), NO_GUARDS);
  return new Map([[hit.key, hit]]);
};
const summaryOf = (fn: FunctionIr, hits: Summary['hits'] = []): Summary => ({
  ...NO_RESULT,
  function: fn,
  hits,
  knownHits: [],
  told: hits,
  calls: [],
  writes: [],
  cells: new Map(),
  throws: [],
  passed: NO_GUARDS,
  checks: [],
  protection: undefined,
});
const noSummary = (fn: FunctionIr): Summary => summaryOf(fn);
const rootsOf = (hits: FunctionResult['hits']): readonly string[] => [...hits.values()].map(({ label }) => label.key);

describe('settling a function with its closures', () => {
  it('turns what reads a cell into a hit on what was written to it', () => {
    const own = resultOf({ cellWrites: new Map([[cell, shapeOfLabel(email)]]) });
    const reader = resultOf({ hits: reaching(cellLabel(cell, placeAt(70))) });
    expect(rootsOf(settle(index, outer, own, [reader], noSummary).hits)).toContain(email.key);
  });

  it('keeps what the reader did to the data', () => {
    const own = resultOf({ cellWrites: new Map([[cell, shapeOfLabel(email)]]) });
    const masked = changed(cellLabel(cell, placeAt(70)), { protections: ['masked'] });
    const { hits } = settle(index, outer, own, [resultOf({ hits: reaching(masked) })], noSummary);
    const hit = [...hits.values()].find(({ label }) => label.key === email.key);
    expect(hit?.label.protections).toEqual(['masked']);
  });

  it('hands a hit on what another closure was given to that closure', () => {
    const one = resultOf({ cellWrites: new Map([[cell, shapeOfLabel(given)]]) });
    const other = resultOf({ hits: reaching(cellLabel(cell, placeAt(70))) });
    const { foreign, hits } = settle(index, outer, NO_RESULT, [one, other], noSummary);
    expect(rootsOf(foreign.get(writer.id) ?? new Map())).toEqual([given.key]);
    expect(rootsOf(hits)).not.toContain(given.key);
  });

  it('ends where cells hold each other', () => {
    const second = '/app/a.ts#6';
    const cellWrites = new Map([
      [cell, shapeOfLabel(cellLabel(second, placeAt(2)))],
      [second, shapeOfLabel(cellLabel(cell, placeAt(3)))],
    ]);
    const own = resultOf({ cellWrites, hits: reaching(cellLabel(cell, placeAt(70))) });
    expect(rootsOf(settle(index, outer, own, [], noSummary).hits)).toHaveLength(2);
  });
});

describe('calling what was stored in a cell', () => {
  const call: CallbackCall = {
    callee: cellLabel(cell, placeAt(60)),
    receiver: NO_SHAPE,
    arguments: [shapeOfLabel(email)],
    ranges: [{ start: 64, end: 69 }],
    at: placeAt(60),
    written: { at: placeAt(60), callee: placeAt(60) },
    guards: NO_GUARDS,
  };
  const calls = new Map([['call', call]]);

  it('leads to the sinks of the function that lies there, by way of it', () => {
    const parameter = labelOf({ kind: 'parameter', function: handler.id, index: 0 }, placeAt(41));
    const own = resultOf({
      calls,
      cellWrites: new Map([[cell, shapeOfCallable({ kind: 'function', function: handler.id })]]),
    });
    const { hits } = settle(index, outer, own, [], (fn) =>
      summaryOf(fn, [hitOf(parameter, sink, placeAt(45), NO_GUARDS)]),
    );
    expect([...hits.values()]).toMatchObject([
      { at: { file: '/app/a.ts', start: 64, end: 69 }, through: ['inner40'], label: { key: email.key } },
    ]);
  });

  it('writes the cell of a setter that lies there', () => {
    const state = '/app/a.ts#7';
    const own = resultOf({
      calls,
      cellWrites: new Map([[cell, shapeOfCallable({ kind: 'setter', cell: state })]]),
    });
    const { cellWrites } = settle(index, outer, own, [], noSummary);
    expect([...(cellWrites.get(state)?.value.labels.keys() ?? [])]).toEqual([email.key]);
  });
});
