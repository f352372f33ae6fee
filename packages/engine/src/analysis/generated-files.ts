import type { PackageModel } from '@privet/model';
import type { Compiler } from '../compiler/compiler.ts';

/** Files that the generators of packages have written among the project's own. */
export interface GeneratedFiles {
  /** The package whose API a file declares; undefined for what people have written. */
  packageOf(file: string): string | undefined;
  /** The same for a text. */
  generatorOf(text: string): string | undefined;
  /** All packages that have such files. */
  packages(): ReadonlySet<string>;
}

/** Characters of a file in which its generator names itself. */
const MAX_HEAD = 300;

/**
 * Tells generated files by their heads; none is looked at before the first question. Answers stay what they are while
 * `current` moves on to programs with the same generated files.
 */
export function generatedFilesIn(
  current: { readonly compiler: Compiler },
  models: readonly PackageModel[],
): GeneratedFiles {
  const heads = models.flatMap((model) => (model.generated ?? []).map((head) => ({ head, name: model.package })));
  const known = new Map<string, string | undefined>();
  let all: ReadonlySet<string> | undefined;

  function packageOf(file: string): string | undefined {
    if (known.has(file)) return known.get(file);
    const found = generatorOf(current.compiler.textOf(file) ?? '');
    known.set(file, found);
    return found;
  }

  /** Declarations alone may be generated, too, which are no files of the project: of megabytes, only heads are read. */
  function isGenerated(head: string): boolean {
    const atHead = new RegExp(`^[^]{0,${MAX_HEAD - head.length}}?${head.replace(/[^\w ]/g, '\\$&')}`);
    return current.compiler.textsWith(atHead).length > 0;
  }

  function generatorOf(text: string): string | undefined {
    const start = text.slice(0, MAX_HEAD);
    return heads.find(({ head }) => start.includes(head))?.name;
  }

  return {
    packageOf,
    generatorOf,
    packages: () => (all ??= new Set(heads.filter(({ head }) => isGenerated(head)).map(({ name }) => name))),
  };
}
