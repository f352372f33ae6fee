import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominatorsOf, successorsOf } from './dominators.ts';
import type { BlockId, BlockIr, Temp, Terminator } from './ir.ts';

const range = { start: 0, end: 0 };
const blockId = (id: number) => id as BlockId;

/** `[[1, 2], [], []]`: block 0 branches to 1 and 2, which return. */
function blocksOf(
  edges: readonly (readonly number[])[],
  handlers: readonly (number | undefined)[] = [],
): readonly BlockIr[] {
  return edges.map((to, id) => {
    const handler = handlers[id];
    const block = { id: blockId(id), instructions: [], terminator: terminatorTo(to.map(blockId)) };
    return handler === undefined ? block : { ...block, handler: blockId(handler) };
  });
}

function terminatorTo(to: readonly BlockId[]): Terminator {
  const [first, second, ...others] = to;
  if (first === undefined) return { kind: 'return', range };
  if (second === undefined) return { kind: 'jump', to: first };
  return others.length === 0
    ? { kind: 'branch', condition: 0 as Temp, then: first, else: second }
    : { kind: 'choice', to };
}

type Step = 'end' | 'throw';

/** By definition: no way from the entry to `block` remains once the steps that `isCut` names are forbidden. */
function isReached(
  blocks: readonly BlockIr[],
  block: BlockId,
  isCut: (from: BlockIr, step: Step, to: BlockId) => boolean,
): boolean {
  const seen = new Set([blockId(0)]);
  for (const id of seen) {
    const from = blocks[id];
    if (from === undefined) continue;
    for (const to of successorsOf(from)) if (!isCut(from, 'end', to)) seen.add(to);
    if (from.handler !== undefined && !isCut(from, 'throw', from.handler)) seen.add(from.handler);
  }
  return seen.has(block);
}

const graphs = fc.integer({ min: 1, max: 9 }).chain((size) => {
  const target = fc.nat({ max: size - 1 });
  return fc.record({
    edges: fc.array(fc.uniqueArray(target, { maxLength: 3 }), { minLength: size, maxLength: size }),
    handlers: fc.array(fc.option(target, { nil: undefined, freq: 4 }), { minLength: size, maxLength: size }),
  });
});

describe('dominatorsOf', () => {
  it('agrees with the definition on any graph', () => {
    fc.assert(
      fc.property(graphs, ({ edges, handlers }) => {
        const blocks = blocksOf(edges, handlers);
        const dominators = dominatorsOf({ blocks });
        const reachable = blocks.map(({ id }) => id).filter((id) => isReached(blocks, id, () => false));
        for (const block of reachable) {
          for (const by of reachable) {
            const expected =
              by === block || !isReached(blocks, block, (from, step) => from.id === by && step === 'end');
            expect(dominators.dominates(by, block)).toBe(expected);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('tells by which edge a block is reached, on any graph', () => {
    fc.assert(
      fc.property(graphs, ({ edges, handlers }) => {
        const blocks = blocksOf(edges, handlers);
        const dominators = dominatorsOf({ blocks });
        const reachable = blocks.filter(({ id }) => isReached(blocks, id, () => false));
        for (const from of reachable) {
          for (const to of successorsOf(from)) {
            for (const { id: block } of reachable) {
              const isCut = (other: BlockIr, step: Step, next: BlockId) =>
                other === from && step === 'end' && next === to;
              const expected = block !== 0 && !isReached(blocks, block, isCut);
              expect(dominators.edgeDominates(from.id, to, block)).toBe(expected);
            }
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('names the nearest dominator', () => {
    const dominators = dominatorsOf({ blocks: blocksOf([[1, 2], [3], [3], [4], []]) });
    expect([0, 1, 2, 3, 4].map((id) => dominators.immediateOf(blockId(id)))).toEqual([undefined, 0, 0, 0, 3]);
  });

  it('does not let a block dominate the handler of its own exceptions', () => {
    const dominators = dominatorsOf({ blocks: blocksOf([[1], [3], [3], []], [undefined, 2]) });
    expect(dominators.dominates(blockId(1), blockId(2))).toBe(false);
    expect(dominators.dominates(blockId(1), blockId(3))).toBe(false);
    expect(dominators.immediateOf(blockId(3))).toBe(0);
  });

  it('takes time in proportion to a long chain', () => {
    const size = 20_000;
    const blocks = blocksOf(Array.from({ length: size }, (_, id) => (id + 1 < size ? [id + 1] : [])));
    expect(dominatorsOf({ blocks }).immediateOf(blockId(size - 1))).toBe(size - 2);
  });
});
