import type { Range } from '@privet/model';
import type { FunctionIr, Temp } from './ir.ts';
import { operandsOf, operandsOfEnd } from './operands.ts';

const known = new WeakMap<FunctionIr, ReadonlySet<Temp>>();

/** Whether nobody looks at what the call at a place returns: it stands there for itself, awaited or not. */
export function isUnread(fn: FunctionIr, { start, end }: Range): boolean {
  const read = readIn(fn);
  return fn.blocks.some(({ instructions }) =>
    instructions.some(
      (step) =>
        (step.op === 'call' || step.op === 'invoke') &&
        step.range.start === start &&
        step.range.end === end &&
        !read.has(step.target),
    ),
  );
}

/** The temps of a function that something is done with; awaiting what is not looked at is nothing. */
function readIn(fn: FunctionIr): ReadonlySet<Temp> {
  const before = known.get(fn);
  if (before) return before;
  const read = new Set<Temp>();
  const steps = fn.blocks.flatMap(({ instructions }) => instructions);
  for (const { terminator } of fn.blocks) for (const temp of operandsOfEnd(terminator)) read.add(temp);
  // Backwards: whether an awaited value is looked at stands behind it.
  for (const step of steps.toReversed()) {
    if (step.op === 'await' && !read.has(step.target)) continue;
    for (const temp of operandsOf(step)) read.add(temp);
  }
  known.set(fn, read);
  return read;
}
