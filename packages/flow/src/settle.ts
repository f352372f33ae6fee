import { fieldCell } from './cells.ts';
import { commonConditions } from './conditions.ts';
import { allGuards, commonGuards, sameGuards, type Guards } from './guards.ts';
import { oneHitForEachParty } from './hit-parties.ts';
import type { FunctionId, FunctionIr } from './ir.ts';
import type { CellId, Label } from './label.ts';
import type { ProgramIndex } from './program.ts';
import { joinShapes, labelsIn, NO_SHAPE, shapeAt, type Shape } from './shape.ts';
import {
  handedOnFrom,
  hitKeyWith,
  hitOf,
  hitWith,
  type CallbackCall,
  type FunctionResult,
  type Hit,
  type Summary,
} from './summary.ts';
import { carriedKeyOf, carriedOver } from './translation.ts';
import type { Callable } from './value.ts';

/** A function's own result together with what its closures, methods and their shared cells add to it. */
export interface Settled {
  readonly hits: ReadonlyMap<string, Hit>;
  readonly cellWrites: ReadonlyMap<CellId, Shape>;
  /** Hits of data that a nested function put into a cell, by that function. */
  readonly foreign: ReadonlyMap<FunctionId, ReadonlyMap<string, Hit>>;
}

/** Chains of cells that hold each other's values end; longer ones are cut here. */
const MAX_CHAIN = 6;

/**
 * Closures share variables with the function around them, methods share fields: each such cell holds whatever anybody
 * in the function writes to it, in any order. A hit on a cell's data in one place becomes a hit on what another wrote.
 */
export function settle(
  index: ProgramIndex,
  fn: FunctionIr,
  own: FunctionResult,
  children: readonly FunctionResult[],
  summaryOf: (fn: FunctionIr) => Summary,
  handedOn?: (from: Hit, to: Hit) => void,
): Settled {
  const cells = new Map<CellId, Shape>(own.cellWrites);
  const write = (cell: CellId, shape: Shape): void =>
    void cells.set(cell, joinShapes(cells.get(cell) ?? NO_SHAPE, shape));
  for (const child of children) for (const [cell, shape] of child.cellWrites) write(cell, shape);
  const calls = [own, ...children].flatMap((result) => [...result.calls.values()]);
  for (const { call, callable } of calleesIn(index, cells, calls)) {
    if (callable.kind === 'setter' && call.arguments[0]) write(callable.cell, call.arguments[0]);
  }
  const hits = new Map<string, Hit>();
  const foreign = new Map<FunctionId, Map<string, Hit>>();
  const followed = new Map<string, Followed>();
  const held = new Map<string, readonly Label[]>();
  const heldAt = (cell: CellId, content: Shape, path: readonly string[]): readonly Label[] => {
    const key = `${cell}/${path.join('/')}`;
    const labels = held.get(key) ?? labelsIn(shapeAt(content, path));
    held.set(key, labels);
    return labels;
  };

  const place = (hit: Hit, chain: readonly string[]): void => {
    const { root } = hit.label;
    if (root.kind === 'parameter' && root.index >= 0 && root.function !== fn.id) {
      const known = foreign.get(root.function) ?? new Map<string, Hit>();
      note(known, hit);
      foreign.set(root.function, known);
    } else {
      note(hits, hit);
    }
    if (chain.length >= MAX_CHAIN || hit.isInstances || isFollowed(followed, hit, chain.length)) return;
    for (const { cell, path } of cellsOf(index, hit.label)) {
      const content = cells.get(cell);
      if (content === undefined || chain.includes(cell)) continue;
      for (const label of heldAt(cell, content, path)) {
        // Most stand there already. Who explains is told of each way to them.
        const key = hitKeyWith(hit, carriedKeyOf(label, hit.label));
        if (handedOn === undefined && isKnown(followed.get(key), hit.guards, chain.length + 1)) continue;
        // It is the reader that hands the data on, and its expression that messages quote.
        const further = hitWith(hit, { ...carriedOver(label, hit.label), place: hit.label.place });
        handedOn?.(hit, further);
        place(further, [...chain, cell]);
      }
    }
  };

  for (const hit of own.hits.values()) place(hit, []);
  for (const child of children) {
    for (const hit of child.hits.values()) if (isOutward(hit.label)) place(hit, []);
    for (const [owner, kept] of child.foreign) {
      const known = foreign.get(owner) ?? new Map<string, Hit>();
      for (const hit of kept.values()) note(known, hit);
      foreign.set(owner, known);
    }
  }
  for (const { call, callable } of calleesIn(index, cells, calls)) {
    const callee = callable.kind === 'function' ? index.function(callable.function) : undefined;
    if (callee === undefined) continue;
    for (const hit of oneHitForEachParty(summaryOf(callee).hits)) {
      if (hit.label.root.kind !== 'parameter' || hit.label.root.function !== callee.id) continue;
      const position = hit.label.root.index;
      const at = { file: call.at.file, ...(call.ranges[position] ?? call.at) };
      const through = callee.name === '' ? hit.through : [callee.name, ...hit.through];
      for (const label of labelsIn(shapeAt(call.arguments[position] ?? NO_SHAPE, hit.label.path))) {
        const guards = allGuards(call.guards, hit.guards);
        const carried = hitOf(carriedOver(label, hit.label), hit.sink, at, guards, through, hit.steps);
        const further = handedOnFrom(hit, carried);
        handedOn?.(hit, further);
        place(further, []);
      }
    }
  }
  return { hits, cellWrites: cells, foreign };
}

/** How far a hit was followed through cells: after how many, and under which checks. */
interface Followed {
  readonly after: number;
  readonly guards: Guards;
}

/** Whether nothing new can come of following a hit again; notes that it is followed where something can. */
function isFollowed(followed: Map<string, Followed>, { key, guards }: Hit, after: number): boolean {
  const known = followed.get(key);
  if (known === undefined) {
    followed.set(key, { after, guards });
    return false;
  }
  if (isKnown(known, guards, after)) return true;
  followed.set(key, { after: Math.min(known.after, after), guards: commonGuards(known.guards, guards) });
  return false;
}

/** Whether a hit was followed at least as far, under no more checks. */
function isKnown(known: Followed | undefined, guards: Guards, after: number): boolean {
  return known !== undefined && known.after <= after && sameGuards(known.guards, commonGuards(known.guards, guards));
}

/** Of two ways to one hit, only what both have passed was passed. */
function note(hits: Map<string, Hit>, hit: Hit): void {
  const known = hits.get(hit.key);
  if (known === undefined) {
    hits.set(hit.key, hit);
    return;
  }
  const guards = commonGuards(known.guards, hit.guards);
  const when = commonConditions(known.when, hit.when);
  if (guards !== known.guards || when !== known.when) hits.set(hit.key, { ...known, guards, when });
}

/** What calls of stored functions call: everything that was ever stored in the cell. */
function calleesIn(
  index: ProgramIndex,
  cells: ReadonlyMap<CellId, Shape>,
  calls: readonly CallbackCall[],
): readonly { readonly call: CallbackCall; readonly callable: Callable }[] {
  return calls.flatMap((call) =>
    cellsOf(index, call.callee).flatMap(({ cell, path }) => {
      const content = cells.get(cell);
      const callables = content === undefined ? [] : [...shapeAt(content, path).value.callables.values()];
      return callables.map((callable) => ({ call, callable }));
    }),
  );
}

/** Whether a nested function's hit concerns data that it shares with others. */
function isOutward(label: Label): boolean {
  return label.root.kind === 'cell' || (label.root.kind === 'parameter' && label.root.index === -1);
}

/** The cells in which a label's data may lie: its own, or the class's field that it reads. */
function cellsOf(
  index: ProgramIndex,
  label: Label,
): readonly { readonly cell: CellId; readonly path: readonly string[] }[] {
  const { root, path } = label;
  if (root.kind === 'cell') return [{ cell: root.cell, path }];
  const [field, ...rest] = path;
  const owner = index.classOfThis(root);
  return owner === undefined || field === undefined ? [] : [{ cell: fieldCell(owner, field), path: rest }];
}
