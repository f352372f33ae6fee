import type { Convention } from './api.ts';
import type { FileIr, FunctionIr } from './ir.ts';

/** What packages say of code that frameworks find by themselves, by what one looks it up. */
export class Conventions {
  readonly #exported = new Map<string, Convention>();
  readonly #directed = new Map<string, Convention>();
  readonly #rendered: readonly Convention[];

  constructor(conventions: readonly Convention[]) {
    for (const convention of conventions) {
      const { answers, exports = [], directive } = convention.model;
      if (answers !== 'returned') continue;
      for (const name of exports) this.#exported.set(name, convention);
      if (directive !== undefined) this.#directed.set(directive, convention);
    }
    this.#rendered = conventions.filter(({ model }) => model.answers === 'props');
  }

  /** What makes functions answer that are exported under a name. */
  ofExport(name: string): Convention | undefined {
    return this.#exported.get(name);
  }

  /** What makes a function answer, or all that a file exports. */
  ofDirectives({ directives = [] }: FileIr | FunctionIr): Convention | undefined {
    return this.#directed.size === 0 ? undefined : firstOf(directives, (directive) => this.#directed.get(directive));
  }

  /** Whether a function may hand props to where its answer is read: only servers run it. */
  isServers({ file, directives = [] }: FileIr, { async: isAsync }: FunctionIr): boolean {
    const isRendered = this.#rendered.some(({ model }) => directives.includes(model.directive ?? ''));
    if (isRendered || this.#rendered.length === 0) return false;
    return isAsync || this.#rendered.some(({ model }) => model.servers !== undefined && isAmong(file, model.servers));
  }

  /** What makes the components of a file run where the answer is read. */
  ofComponentsIn({ directives = [] }: FileIr): Convention | undefined {
    return firstOf(directives, (directive) => this.#rendered.find(({ model }) => model.directive === directive));
  }
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isAmong(
  file: string,
  { folder, files }: { readonly folder: string; readonly files: readonly string[] },
): boolean {
  const steps = file.split(/[\\/]/);
  const name = steps.pop()?.replace(/\.[cm]?[jt]sx?$/, '') ?? '';
  return files.includes(name) && steps.includes(folder);
}
