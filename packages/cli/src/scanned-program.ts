import { javascriptCompiler, type Compiler } from '@privet/engine';
import type { FileSystem } from './file-system.ts';
import { programMaker } from './program.ts';
import type { Project } from './projects.ts';
import { typescriptOn } from './typescript-on.ts';
import { typescript } from './typescript.ts';

/** The first thing that a parser minds in a file. */
export interface SyntaxError {
  readonly start: number;
  readonly message: string;
}

/** A program as a scan reads it, whatever compiler made it. */
export interface ScannedProgram {
  readonly compiler: Compiler;
  /** What was thrown by file, where the parser itself gave up. */
  readonly unreadable: ReadonlyMap<string, unknown>;
  syntaxErrorOf(file: string): SyntaxError | undefined;
  /** Whether the compiler has lived to give all answers. */
  isWhole(): boolean;
  /** Frees what the compiler keeps of the program. */
  release(): void;
}

/** Makes the programs of a scan, and ends what runs for them. */
export interface Programs {
  /** Id of the process that runs for them, where it is another. */
  readonly processId: number | undefined;
  of(project: Project): ScannedProgram;
  close(): void;
}

/** Programs of TypeScript's JavaScript API; of packages in `known` folders, declarations are read. */
export function javascriptPrograms(fileSystem: FileSystem, root: string, known?: ReadonlySet<string>): Programs {
  const make = programMaker(fileSystem, root, known);
  const compiler = typescriptOn(fileSystem);
  return {
    processId: undefined,
    of(project) {
      const { program, unreadable } = make(project);
      return {
        compiler: javascriptCompiler(compiler, program),
        unreadable,
        // Those that follow the first are mostly its echo.
        syntaxErrorOf(file) {
          const [first] = program.getSyntacticDiagnostics(program.getSourceFile(file));
          const message = first && typescript.flattenDiagnosticMessageText(first.messageText, ' ');
          return message === undefined ? undefined : { start: first?.start ?? 0, message };
        },
        isWhole: () => true,
        release: () => undefined,
      };
    },
    close: () => undefined,
  };
}
