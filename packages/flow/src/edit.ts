import type { FlowAnalysis } from './analysis.ts';
import type { FileIr } from './ir.ts';
import type { ProgramPort } from './program.ts';

/** What an edit left of the program that was analysed before. */
export interface Edit {
  readonly before: FlowAnalysis;
  /** Whether anything that a file reads has changed: itself, or what it imports, near or far. */
  readonly isAffected: (file: string) => boolean;
  /** Names of members of affected files that may implement others than before. */
  readonly members: ReadonlySet<string>;
  /** Names of members that edited files declare, and did not before, or the other way round. */
  readonly names: ReadonlySet<string>;
}

/** Stands for all that implements a member of a name, in whatever file. */
function memberMark(name: string): string {
  return `member ${name}`;
}

/** Stands for whether any file has a member of a name. */
function nameMark(name: string): string {
  return `name ${name}`;
}

/**
 * A port that tells what is asked of the whole program: whether it has members of a name, and what implements one. All
 * other answers come from the files that a function's own file imports, and from the results of the functions that it
 * calls.
 */
export function markingPort(port: ProgramPort, note: (mark: string) => void): ProgramPort {
  return {
    ...port,
    declarationsAt: (expression) => port.declarationsAt(expression, (member) => note(memberMark(member))),
    isProjectMember(name) {
      note(nameMark(name));
      return port.isProjectMember(name);
    },
    isProjectGetter(name) {
      note(nameMark(name));
      return port.isProjectGetter(name);
    },
  };
}

/** Whose results an edit may have changed: marks, and functions that affected files had, which are no longer `seen`. */
export function changedBy({ isAffected, members, names }: Edit, seen: Map<string, FileIr>): readonly string[] {
  const changed = [...[...members].map(memberMark), ...[...names].map(nameMark)];
  for (const [file, { functions }] of seen) {
    if (!isAffected(file)) continue;
    changed.push(...functions.map(({ id }) => id));
    seen.delete(file);
  }
  return changed;
}
