import type { Temp } from '@privet/flow';
import type { Range } from '@privet/model';
import type { OpenBlock } from './function-builder.ts';
import type { FunctionContext } from './function-context.ts';

/** A statement that `break` or `continue` can leave. */
export interface JumpFrame {
  readonly kind: 'jump';
  readonly labels: readonly string[];
  readonly breakTo: OpenBlock;
  /** Of loops. */
  readonly continueTo?: OpenBlock;
  /** A bare label around a block is left by labelled breaks alone. */
  readonly labelledOnly: boolean;
}

/** A `try` with a `finally`, which every exit passes. */
export interface FinallyFrame {
  readonly kind: 'finally';
  readonly entry: OpenBlock;
  /** Where control goes after the `finally` block. */
  readonly exits: Set<OpenBlock>;
}

export type Frame = JumpFrame | FinallyFrame;

/** Leaves the innermost statement that a `break` or `continue` names. Without one the program is broken, and nothing happens. */
export function lowerJump(context: FunctionContext, kind: 'break' | 'continue', label: string | undefined): void {
  const index = context.frames.findLastIndex((frame) => frame.kind === 'jump' && answers(frame, kind, label));
  const frame = context.frames[index];
  if (frame?.kind !== 'jump') return;
  const target = kind === 'break' ? frame.breakTo : frame.continueTo;
  if (target !== undefined) leave(context, index + 1, target);
}

function answers(frame: JumpFrame, kind: 'break' | 'continue', label: string | undefined): boolean {
  if (kind === 'continue' && frame.continueTo === undefined) return false;
  return label === undefined ? !frame.labelledOnly : frame.labels.includes(label);
}

/** Returns, by way of the enclosing `finally` blocks. */
export function lowerExit(context: FunctionContext, range: Range, value?: Temp): void {
  const { ir, frames } = context;
  if (!frames.some((frame) => frame.kind === 'finally')) return ir.return(range, value);
  const last = ir.block();
  leave(context, 0, last);
  const { handler } = ir;
  ir.handler = undefined;
  ir.start(last);
  ir.return(range, value);
  ir.handler = handler;
}

/** Goes to `target` out of all frames from `depth` on. */
function leave({ ir, frames }: FunctionContext, depth: number, target: OpenBlock): void {
  const { live } = ir;
  const regions = frames
    .slice(depth)
    .filter((frame) => frame.kind === 'finally')
    .reverse();
  ir.jump(regions[0]?.entry ?? target);
  if (!live) return;
  for (const [index, region] of regions.entries()) region.exits.add(regions[index + 1]?.entry ?? target);
  // What follows a `finally` is reached through it.
  target.reached = true;
}
