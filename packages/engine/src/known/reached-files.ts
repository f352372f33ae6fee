import type { FileIr, ModuleTarget } from '@privet/flow';
import type { KnownProgram } from './known-program.ts';

/** How files of the project are read. */
interface Reading {
  readonly fileIr: (file: string) => FileIr | undefined;
  readonly targetOf: (from: string, specifier: string) => ModuleTarget;
}

/** Files of a program, and before each the known ones to which its imports lead: in the order in which it would read them. */
export function withReached(
  files: readonly string[],
  known: KnownProgram,
  { fileIr, targetOf }: Reading,
): readonly string[] {
  const reached: string[] = [];
  const seen = new Set(files);
  const reach = (target: ModuleTarget): void => {
    if (target.kind !== 'file' || seen.has(target.file)) return;
    seen.add(target.file);
    known.targetsOf(target.file).forEach(reach);
    if (known.files.has(target.file)) reached.push(target.file);
  };
  for (const file of files) {
    for (const specifier of specifiersIn(fileIr(file))) reach(targetOf(file, specifier));
    reached.push(file);
  }
  return reached;
}

/** All that a file imports, as it writes it. */
export function specifiersIn(ir: FileIr | undefined): ReadonlySet<string> {
  const written = ir?.functions.flatMap(({ blocks }) =>
    blocks.flatMap(({ instructions }) => instructions.flatMap((step) => (step.op === 'import' ? step.specifier : []))),
  );
  return new Set([
    ...(ir?.imports ?? []).map(({ specifier }) => specifier),
    ...(ir?.exports ?? []).flatMap((one) => (one.kind === 'local' ? [] : [one.specifier])),
    ...(written ?? []),
  ]);
}
