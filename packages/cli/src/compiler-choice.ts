import type { NativeModule } from '@privet/engine';
import type { FileSystem } from './file-system.ts';
import { nativePrograms } from './native-programs.ts';
import { nativeTypescript } from './native-typescript.ts';
import { reasonOf } from './reason.ts';
import { javascriptPrograms, type Programs } from './scanned-program.ts';

/** Compilers that read programs: TypeScript 7's native one, or TypeScript 6's in JavaScript. */
export const compilerNames = ['native', 'javascript'] as const;

export type CompilerName = (typeof compilerNames)[number];

/** What is taken where nobody chooses. */
export const defaultCompiler: CompilerName = 'native';

/** Compilers in the order in which they are tried. */
export interface CompilerChoice {
  /** Says why another compiler is used than the one that was asked for. */
  readonly notice: string | undefined;
  readonly programs: readonly Programs[];
}

/**
 * The compiler that was asked for, and behind it the one that always works. Of packages in `known` folders, declarations
 * are read instead of sources.
 */
export function compilersFor(
  name: CompilerName,
  fileSystem: FileSystem,
  root: string,
  load: () => NativeModule = nativeTypescript,
  known?: ReadonlySet<string>,
): CompilerChoice {
  const always = javascriptPrograms(fileSystem, root, known);
  if (name === 'javascript') return { notice: undefined, programs: [always] };
  try {
    return { notice: undefined, programs: [nativePrograms(fileSystem, root, load(), known), always] };
  } catch (error) {
    return { notice: instead(error), programs: [always] };
  }
}

/** The notice that the compiler in JavaScript is used instead of the native one. */
export function instead(error: unknown): string {
  return `the native compiler is not used, the one in JavaScript is: ${reasonOf(error).replace(/\.$/u, '')}`;
}
