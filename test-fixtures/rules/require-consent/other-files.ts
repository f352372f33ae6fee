import { agreed, alsoFromElsewhere, onlyFromElsewhere } from './functions.ts';
import { track } from './tracking.ts';
import type { Visitor } from './visitor.ts';

export function visit(visitor: Visitor): void {
  if (agreed()) {
    onlyFromElsewhere(visitor);
    alsoFromElsewhere(visitor);
    track(visitor.id);
  }
  alsoFromElsewhere(visitor);
}
