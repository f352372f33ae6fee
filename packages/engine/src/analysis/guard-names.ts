import type { ApiModel, PackageModel } from '@privet/model';
import type ts from 'typescript';
import { answeredOnce } from '../compiler/answered-once.ts';
import type { Compiler } from '../compiler/compiler.ts';

/** A tag, the end of its comment, and what stands up to the name that is declared behind it. */
const TAGGED = String.raw`@consentGuard\b[^/]*\*\/([^(=:;{]*)`;

/** What was found in a file, for as long as the parsed file lives, and by which pattern. */
const known = new WeakMap<ts.SourceFile, { readonly pattern: string; readonly names: readonly string[] }>();

/** Names in a program of what may tell of consent: functions and members that a model or a tag calls so. */
export function guardNamesIn(
  compiler: Compiler,
  files: Iterable<string>,
  models: readonly PackageModel[],
): ReadonlySet<string> {
  const pattern = patternOf(models);
  const found = new Set<string>();
  for (const file of files) {
    const sourceFile = compiler.sourceFile(file);
    for (const name of sourceFile ? namesIn(sourceFile, pattern) : []) found.add(name);
  }
  return found;
}

/** Models are the same for as long as a program is edited, and there are hundreds of them. */
const patternOf = answeredOnce((models: readonly PackageModel[]) => {
  const words = models.flatMap(guardWordsOf).map((word) => String.raw`(?<![\w$])${escaped(word)}(?![\w$])`);
  return [TAGGED, ...new Set(words)].join('|');
});

function namesIn(sourceFile: ts.SourceFile, pattern: string): readonly string[] {
  const before = known.get(sourceFile);
  if (before?.pattern === pattern) return before.names;
  const names: string[] = [];
  for (const [word, tagged] of sourceFile.text.matchAll(new RegExp(pattern, 'g')))
    names.push(...(tagged === undefined ? [word] : (tagged.match(/[\w$]+/g) ?? [])));
  known.set(sourceFile, { pattern, names });
  return names;
}

/** The words without which code cannot ask what a model knows of consent: members of a global need its own name. */
function guardWordsOf({ exports, globals, types = {} }: PackageModel): readonly string[] {
  const members = Object.values(types).flatMap((type) => guardsAmong(type.members));
  const named = [...guardsAmong(exports), ...guardsAmong(globals), ...members];
  if (exports !== undefined) return named;
  const asking = Object.entries(globals ?? {}).flatMap(([name, api]) => {
    return eventsOf(api) ?? (guardsAmong({ [name]: api }).length > 0 ? [name] : []);
  });
  return members.length > 0 ? Object.keys(globals ?? {}) : asking;
}

/** The events of which a listener is called after consent: who listens for others asks for none. */
function eventsOf({ call: { guard } = {} }: ApiModel): readonly string[] | undefined {
  if (guard?.callback === undefined || guard.when === undefined) return undefined;
  return guard.when.flatMap(({ is }) => (typeof is === 'string' ? [is] : []));
}

function guardsAmong(apis: Readonly<Record<string, ApiModel>> = {}): readonly string[] {
  return Object.entries(apis).flatMap(([name, api]) => [
    ...((api.guard ?? api.call?.guard ?? api.consents) ? [name] : []),
    ...guardsAmong(api.members),
  ]);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
