import type { ApiModel, PackageModel } from '@privet/model';
import type { Compiler } from '../compiler/compiler.ts';

/** Names of functions and members of a program that may tell of consent: those that a model or a tag calls so. */
export function guardNamesIn(
  compiler: Compiler,
  files: Iterable<string>,
  models: readonly PackageModel[],
): ReadonlySet<string> {
  const names = [...modelledNames(models)].map((name) => String.raw`(?<![\w$])${escaped(name)}(?![\w$])`);
  const words = new RegExp([TAGGED, ...names].join('|'), 'g');
  const found = new Set<string>();
  for (const file of files) {
    for (const [word, tagged] of compiler.sourceFile(file)?.text.matchAll(words) ?? []) {
      for (const name of tagged === undefined ? [word] : (tagged.match(/[\w$]+/g) ?? [])) found.add(name);
    }
  }
  return found;
}

/** A tag, the end of its comment, and what stands up to the name that is declared behind it. */
const TAGGED = String.raw`@consentGuard\b[^/]*\*\/([^(=:;{]*)`;

function modelledNames(models: readonly PackageModel[]): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (apis: Readonly<Record<string, ApiModel>> | undefined): void => {
    for (const [name, api] of Object.entries(apis ?? {})) {
      if (api.guard ?? api.call?.guard) names.add(name);
      visit(api.members);
    }
  };
  for (const { exports, globals, types } of models) {
    visit(exports);
    visit(globals);
    for (const { members } of Object.values(types ?? {})) visit(members);
  }
  return names;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
