import { totalmem } from 'node:os';

/** Bytes that the machine has, or its container may take. */
export function availableMemory(): number {
  return Math.min(totalmem(), process.constrainedMemory() || Infinity);
}
