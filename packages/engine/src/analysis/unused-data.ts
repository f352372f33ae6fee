import { type FileIr, type FlowAnalysis, namesReadIn } from '@privet/flow';
import type { Flow, Sink } from '@privet/model';
import type { Compiler } from '../compiler/compiler.ts';
import type { KnownProgram } from '../known/known-program.ts';
import type { PersonalDeclaration, UnusedData } from '../file-view.ts';

/** Finds what a program keeps and does nothing else with. */
export interface UnusedDataFinder {
  among(file: string, declarations: readonly PersonalDeclaration[]): readonly UnusedData[];
}

/**
 * Looks through a program for uses of personal data: names first, which costs little and settles nearly all, then where
 * the data flows in all files.
 */
export function unusedDataFinder(
  compiler: Compiler,
  flows: FlowAnalysis,
  irOf: (file: string) => FileIr | undefined,
  known: KnownProgram,
): UnusedDataFinder {
  let names: ReadonlySet<string> | undefined;
  let asked: ReadonlySet<string> | undefined;
  let reached: readonly Flow[] | undefined;
  const namesRead = (): ReadonlySet<string> =>
    (names ??= new Set([
      ...compiler.projectFiles().flatMap((file) => {
        const ir = irOf(file);
        return ir === undefined ? [] : [...namesReadIn(ir)];
      }),
      ...known.parts.flatMap((part) => [...part.namesRead]),
    ]));
  const allFlows = (): readonly Flow[] =>
    (reached ??= compiler
      .projectFiles()
      .flatMap((file) => [
        ...flows.flowsOf(file).flows,
        ...flows.lateFlowsOf(file, 'response'),
        ...flows.lateFlowsOf(file, 'database'),
      ]));
  const namesAsked = (): ReadonlySet<string> =>
    (asked ??= new Set(
      [...compiler.projectFiles(), ...known.files].flatMap((file) =>
        flows.storeUsesIn(file).flatMap(({ asks }) => asks),
      ),
    ));

  /** Where it is kept; a device or a file counts more than a database, which queries may read. */
  function keptBy(file: string, { name, range, category }: PersonalDeclaration): Sink | undefined {
    let kept: Sink | undefined;
    if (known.parts.some(({ handedOn }) => handedOn.has(category))) return undefined;
    for (const { data, sink } of allFlows()) {
      const isKeeping = sink.kind === 'storage' || sink.kind === 'database';
      // What is handed on under the same word may come from here by a way that is not followed.
      if (!isKeeping && data.some((datum) => datum.category === category)) return undefined;
      const isHere = data.some(({ declaration }) => declaration?.file === file && declaration.start === range.start);
      if (isKeeping && isHere && (kept === undefined || sink.kind === 'storage')) kept = sink;
    }
    return kept?.kind === 'database' && namesAsked().has(name) ? undefined : kept;
  }

  return {
    among: (file, declarations) =>
      declarations.flatMap((declaration) => {
        if (declaration.holder === undefined || namesRead().has(declaration.name)) return [];
        const sink = keptBy(file, declaration);
        return sink ? [{ ...declaration, keptBy: sink, suggestions: () => [] }] : [];
      }),
  };
}
