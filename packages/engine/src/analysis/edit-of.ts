import { hasHandlers, type Edit, type ProgramPort } from '@privet/flow';
import { barrelsIn } from '../compiler/barrels.ts';
import { candidacyIn, implementingFunctionNamesIn, implementingNamesIn } from '../compiler/candidates.ts';
import type { Compiler } from '../compiler/compiler.ts';
import type { ImportGraph } from '../compiler/import-graph.ts';
import { guardNamesIn } from './guard-names.ts';
import { namesIn, type ProgramKnowledge } from './program-port.ts';
import { tellingWordsIn } from './telling-names.ts';

/**
 * Files from which on it costs less to work out whether an edit shows in types elsewhere than to work out anew what they
 * may have changed.
 */
const MANY_FILES = 200;

/** A program as it was before an edit, or is after it. */
export interface Edited {
  readonly compiler: Compiler;
  readonly port: Pick<ProgramPort, 'fileIr'>;
}

/** What it takes to tell what an edit changes. */
export interface EditedKnowledge extends Pick<ProgramKnowledge, 'generated' | 'models'> {
  readonly imports: ImportGraph;
}

/**
 * What an edit of these files changes; undefined if it changes words that are looked for in the whole program, by which
 * any file may be judged otherwise.
 */
export function editOf(
  before: Edited,
  after: Edited,
  changed: readonly string[],
  { imports, models, generated }: EditedKnowledge,
): Omit<Edit, 'before'> | undefined {
  const hearing = models.filter(hasHandlers).map((model) => model.package);
  const wordsOf = ({ compiler }: Edited, file: string): string => {
    const text = compiler.textOf(file) ?? '';
    // Whoever sends, in whatever file, depends on who hears it.
    const heard = hearing.some((name) => text.includes(`'${name}'`) || text.includes(`"${name}"`)) ? text : '';
    const words = [...tellingWordsIn(text), ...guardNamesIn(compiler, [file], models)];
    return [generated.generatorOf(text), heard, ...words].join('\n');
  };
  if (changed.some((file) => wordsOf(before, file) !== wordsOf(after, file))) return undefined;
  const exportsOf = ({ compiler }: Edited, file: string): string => barrelsIn(compiler).exportsOf(file).join();
  const namesChange = changed.some((file) => exportsOf(before, file) !== exportsOf(after, file));
  const hidden = new Map<string, boolean>();
  const isHidden = (file: string): boolean => {
    const known = hidden.get(file);
    if (known !== undefined) return known;
    const surface = after.compiler.surfaceOf(file);
    const found = surface !== undefined && before.compiler.surfaceOf(file) === surface;
    hidden.set(file, found);
    return found;
  };
  const importing = (whose: (file: string) => boolean): ReadonlySet<string> =>
    imports.withImporters(after.compiler, changed, { ofNames: namesChange, isHidden: whose });
  const all = importing(() => false);
  const affected = all.size > MANY_FILES ? importing(isHidden) : all;
  const namesOf = ({ port }: Edited): ReadonlySet<string> =>
    new Set(changed.flatMap((file) => namesIn(port.fileIr(file))));
  const names = inOneOf(namesOf(before), namesOf(after));
  const candidacyOf = ({ compiler }: Edited, file: string): string => {
    const source = compiler.sourceFile(file);
    return source ? candidacyIn(compiler.syntax, source) : '';
  };
  // What implements something moves as text is written before it; who says that it does, and what it names, seldom changes.
  const movesAlone = !namesChange && changed.every((file) => candidacyOf(before, file) === candidacyOf(after, file));
  const implementing = ({ compiler }: Edited, file: string): readonly string[] => {
    const source = compiler.sourceFile(file);
    if (source === undefined) return [];
    return (movesAlone ? implementingFunctionNamesIn : implementingNamesIn)(compiler.syntax, source);
  };
  const membersOf = (file: string): readonly string[] => [...implementing(before, file), ...implementing(after, file)];
  const isWithin = movesAlone && affected !== all && changed.every(isHidden);
  const members = new Set([...(isWithin ? changed : affected)].flatMap(membersOf));
  return { isAffected: (file) => affected.has(file), members, names };
}

function inOneOf(some: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...[...some].filter((one) => !others.has(one)), ...[...others].filter((one) => !some.has(one))]);
}
