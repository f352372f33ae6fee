import type { BlockId, BlockIr, FunctionIr } from './ir.ts';

/** What must have run before a block is entered. */
export interface Dominators {
  /**
   * Whether every way to `block` has run `by` to its end. A block whose exception is caught has not: it may have thrown
   * before its last instruction. Each block counts as dominating itself.
   */
  dominates(by: BlockId, block: BlockId): boolean;
  /** Whether every way to `block` last left `from` for `to`: what the branch in `from` said there still holds. */
  edgeDominates(from: BlockId, to: BlockId, block: BlockId): boolean;
  /** The nearest block, other than itself, that dominates `block`; absent for the entry. */
  immediateOf(block: BlockId): BlockId | undefined;
}

/*
 * Each block is two nodes: 2b stands for its begin, 2b + 1 for its end. Exceptions leave from the begin, so that no end
 * dominates its own handler.
 */

/** Dominators of a function's blocks, by the algorithm of Cooper, Harvey and Kennedy. */
export function dominatorsOf(subject: Pick<FunctionIr, 'blocks'>): Dominators {
  const graph = graphOf(subject.blocks);
  const parents = immediateDominators(graph);
  const spans = spansOf(parents, graph.order);
  const isAncestor = (node: number, of: number): boolean => {
    const outer = spans[node];
    const inner = spans[of];
    return outer !== undefined && inner !== undefined && outer.open <= inner.open && inner.close <= outer.close;
  };
  return {
    dominates: (by, block) => by === block || isAncestor(endOf(by), beginOf(block)),
    edgeDominates(from, to, block) {
      // The entry is there without any edge.
      if (to === 0 || !isAncestor(beginOf(to), beginOf(block))) return false;
      const ways = graph.predecessors[beginOf(to)] ?? [];
      const direct = ways.filter((node) => node === endOf(from)).length;
      return direct === 1 && ways.every((node) => node === endOf(from) || isAncestor(beginOf(to), node));
    },
    immediateOf(block) {
      for (let node = parents[beginOf(block)]; node !== undefined && node >= 0; node = parents[node]) {
        // Odd nodes are ends. Ids are array indexes, and this one comes from one.
        if (node % 2 === 1) return ((node - 1) / 2) as BlockId;
        if (node === 0) return undefined;
      }
      return undefined;
    },
  };
}

interface Graph {
  readonly predecessors: readonly (readonly number[])[];
  /** Reachable nodes in reverse postorder. */
  readonly order: readonly number[];
}

function beginOf(block: BlockId): number {
  return 2 * block;
}

function endOf(block: BlockId): number {
  return 2 * block + 1;
}

function graphOf(blocks: readonly BlockIr[]): Graph {
  const successors: number[][] = blocks.flatMap((block) => [
    [endOf(block.id), ...(block.handler === undefined ? [] : [beginOf(block.handler)])],
    successorsOf(block).map(beginOf),
  ]);
  const order = reversePostorder(successors);
  const predecessors: number[][] = successors.map(() => []);
  for (const node of order) for (const successor of successors[node] ?? []) predecessors[successor]?.push(node);
  return { predecessors, order };
}

/** The blocks that a block's terminator can lead to. */
export function successorsOf({ terminator }: BlockIr): readonly BlockId[] {
  switch (terminator.kind) {
    case 'jump':
      return [terminator.to];
    case 'branch':
      return [terminator.then, terminator.else];
    case 'choice':
      return terminator.to;
    case 'return':
    case 'throw':
    case 'unreachable':
      return [];
  }
}

function reversePostorder(successors: readonly (readonly number[])[]): readonly number[] {
  if (successors.length === 0) return [];
  const postorder: number[] = [];
  const seen = new Set([0]);
  const path = [{ node: 0, next: 0 }];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const successor = successors[top.node]?.[top.next];
    top.next += 1;
    if (successor === undefined) {
      postorder.push(top.node);
      path.pop();
    } else if (!seen.has(successor)) {
      seen.add(successor);
      path.push({ node: successor, next: 0 });
    }
  }
  return postorder.reverse();
}

/** The immediate dominator of each node; the entry's is itself, that of unreachable nodes absent. */
function immediateDominators({ predecessors, order }: Graph): readonly (number | undefined)[] {
  const position = new Map(order.map((node, index) => [node, index]));
  const positionOf = (node: number): number => position.get(node) ?? 0;
  const parents: (number | undefined)[] = predecessors.map(() => undefined);
  parents[0] = 0;
  const meet = (left: number, right: number): number => {
    let [a, b] = [left, right];
    while (a !== b) {
      if (positionOf(a) > positionOf(b)) a = parents[a] ?? 0;
      else b = parents[b] ?? 0;
    }
    return a;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const node of order.slice(1)) {
      const ready = (predecessors[node] ?? []).filter((predecessor) => parents[predecessor] !== undefined);
      const parent = ready.reduce(meet);
      if (parents[node] === parent) continue;
      parents[node] = parent;
      changed = true;
    }
  }
  return parents;
}

interface Span {
  readonly open: number;
  readonly close: number;
}

/** Nests each node's span in that of its immediate dominator, so that ancestry is one comparison. */
function spansOf(parents: readonly (number | undefined)[], order: readonly number[]): readonly (Span | undefined)[] {
  const children: number[][] = parents.map(() => []);
  for (const node of order.slice(1)) children[parents[node] ?? 0]?.push(node);
  const spans: (Span | undefined)[] = parents.map(() => undefined);
  const path = order.length === 0 ? [] : [{ node: 0, open: 0, next: 0 }];
  let clock = 1;
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const child = children[top.node]?.[top.next];
    top.next += 1;
    if (child === undefined) {
      spans[top.node] = { open: top.open, close: clock++ };
      path.pop();
    } else {
      path.push({ node: child, open: clock++, next: 0 });
    }
  }
  return spans;
}
