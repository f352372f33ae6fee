import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Solver } from './solver.ts';

/** Equations over sets of small numbers: each is its own items together with what it depends on. */
interface Equation {
  readonly own: number;
  readonly dependencies: readonly number[];
}

const size = 6;
/** Items are below it: the height of the lattice. */
const height = 3;

const systems: fc.Arbitrary<readonly Equation[]> = fc.array(
  fc.record({
    own: fc.integer({ min: 0, max: height - 1 }),
    dependencies: fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 3 }),
  }),
  { minLength: size, maxLength: size },
);

const sameSet = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  one.size === other.size && [...one].every((item) => other.has(item));

const sorted = (items: Iterable<number> = []): readonly number[] => [...items].sort();

/** An item that is added on the way through an equation, so that a cycle needs several rounds. */
const stepped = (items: Iterable<number>): readonly number[] => [...items].map((item) => (item + 1) % height);

function valueOf({ own, dependencies }: Equation, of: (index: number) => ReadonlySet<number>): ReadonlySet<number> {
  const inherited = dependencies.map(of);
  return new Set([own, ...inherited.flatMap((items) => [...items, ...stepped(items)])]);
}

/** All equations again and again until nothing changes. */
function byIteration(system: readonly Equation[]): readonly ReadonlySet<number>[] {
  let current: readonly ReadonlySet<number>[] = system.map(() => new Set<number>());
  for (;;) {
    const known = current;
    const next = system.map((equation) => valueOf(equation, (index) => known[index] ?? new Set()));
    if (next.every((items, index) => sameSet(items, known[index] ?? new Set()))) return next;
    current = next;
  }
}

class Equations {
  readonly #solver = new Solver<ReadonlySet<number>>(new Set(), sameSet);
  readonly #system: readonly Equation[];

  constructor(system: readonly Equation[]) {
    this.#system = system;
  }

  get cuts(): Solver<ReadonlySet<number>>['cuts'] {
    return this.#solver.cuts;
  }

  solve(index: number): ReadonlySet<number> {
    return this.#solver.demand(String(index), () => {
      const equation = this.#system[index];
      return equation ? valueOf(equation, (dependency) => this.solve(dependency)) : new Set();
    });
  }
}

describe('a system of equations that depend on each other', () => {
  const orders = fc.shuffledSubarray([...Array(size).keys()], { minLength: size, maxLength: size });

  it('has its least solution, whatever is asked first, unless it says that it gave up', () => {
    fc.assert(
      fc.property(systems, orders, (system, order) => {
        const expected = byIteration(system);
        const equations = new Equations(system);
        const solutions = order.map((index) => [index, equations.solve(index)] as const);
        fc.pre(equations.cuts.rounds === 0 && equations.cuts.depth === 0);
        for (const [index, solution] of solutions) expect(sorted(solution)).toEqual(sorted(expected[index]));
      }),
      { numRuns: 1000 },
    );
  });

  it('has it where a cycle within a cycle is read again by a part of the outer one alone', () => {
    const system = [[1], [2, 5], [0, 3], [5], [], [1]].map((dependencies, index) => ({ own: index % 2, dependencies }));
    const equations = new Equations(system);
    const solutions = [2, 3, 0, 1, 5].map((index) => [index, equations.solve(index)] as const);
    const expected = byIteration(system);
    for (const [index, solution] of solutions) expect(sorted(solution)).toEqual(sorted(expected[index]));
  });

  it('has no more than its least solution where it gave up', () => {
    fc.assert(
      fc.property(systems, orders, (system, order) => {
        const expected = byIteration(system);
        const equations = new Equations(system);
        for (const index of order) {
          for (const item of equations.solve(index)) expect(expected[index]).toContain(item);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is worked out once', () => {
    fc.assert(
      fc.property(systems, (system) => {
        let computations = 0;
        const solver = new Solver<ReadonlySet<number>>(new Set(), sameSet);
        const solve = (index: number): ReadonlySet<number> =>
          solver.demand(String(index), () => {
            computations += 1;
            const equation = system[index];
            return equation ? valueOf(equation, solve) : new Set();
          });
        for (const index of system.keys()) solve(index);
        const first = computations;
        for (const index of system.keys()) solve(index);
        expect(computations).toBe(first);
      }),
    );
  });
});
