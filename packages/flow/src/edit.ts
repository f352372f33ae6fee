import type { FlowAnalysis } from './analysis.ts';
import type { FileIr } from './ir.ts';
import type { ProgramPort } from './program.ts';

/** What an edit left of the program that was analysed before. */
export interface Edit {
  readonly before: FlowAnalysis;
  /** Whether anything that a file reads has changed: itself, or what it imports, near or far. */
  readonly isAffected: (file: string) => boolean;
  /** Names of members that affected files declare, or did. */
  readonly members: ReadonlySet<string>;
}

/** Stands for all that the program has under a member's name, in whatever file. */
export function memberMark(name: string): string {
  return `member ${name}`;
}

/**
 * A port that tells what is asked of the whole program: which of its members have a name. All other answers come from the
 * files that a function's own file imports, and from the results of the functions that it calls.
 */
export function markingPort(port: ProgramPort, note: (mark: string) => void): ProgramPort {
  return {
    ...port,
    isProjectMember(name) {
      note(memberMark(name));
      return port.isProjectMember(name);
    },
    isProjectGetter(name) {
      note(memberMark(name));
      return port.isProjectGetter(name);
    },
  };
}

/** Whose results an edit may have changed: marks, and functions that affected files had, which are no longer `seen`. */
export function changedBy({ isAffected, members }: Edit, seen: Map<string, FileIr>): readonly string[] {
  const changed = [...members].map(memberMark);
  for (const [file, { functions }] of seen) {
    if (!isAffected(file)) continue;
    changed.push(...functions.map(({ id }) => id));
    seen.delete(file);
  }
  return changed;
}
