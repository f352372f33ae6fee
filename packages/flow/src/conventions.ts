import type { FileCondition } from '@privet/model';
import type { CatalogPort, Convention } from './api.ts';
import type { FileIr, FunctionIr } from './ir.ts';

type Lookup = Map<string, Convention[]>;

/** What packages say of code that frameworks find by themselves, by what one looks it up. */
export class Conventions {
  readonly #catalog: CatalogPort;
  readonly #exported: Lookup = new Map();
  readonly #ofComponents: Lookup = new Map();
  readonly #directed: Lookup = new Map();
  readonly #rendered: readonly Convention[];

  constructor(catalog: CatalogPort) {
    this.#catalog = catalog;
    for (const convention of catalog.conventions) {
      const { answers, exports = [], ofComponents = [], directive } = convention.model;
      if (answers !== 'returned') continue;
      for (const name of exports) add(this.#exported, name, convention);
      for (const name of ofComponents) add(this.#ofComponents, name, convention);
      if (directive !== undefined) add(this.#directed, directive, convention);
    }
    this.#rendered = catalog.conventions.filter(({ model }) => model.answers === 'props');
  }

  /** What makes functions answer that a file exports under a name. */
  ofExport(file: FileIr, name: string): Convention | undefined {
    return this.#exported.get(name)?.find((convention) => this.#holds(convention.model.where, file));
  }

  /** What makes functions answer that components of a file have under a name. */
  ofComponent(file: FileIr, name: string): Convention | undefined {
    return this.#ofComponents.get(name)?.find((convention) => this.#holds(convention.model.where, file));
  }

  /** What makes a function of a file answer, or all that the file exports. */
  ofDirectives(file: FileIr, { directives = [] }: FileIr | FunctionIr = file): Convention | undefined {
    if (this.#directed.size === 0) return undefined;
    return directives
      .flatMap((directive) => this.#directed.get(directive) ?? [])
      .find((convention) => this.#holds(convention.model.where, file));
  }

  /** Whether a function may hand props to where its answer is read: only servers run it. */
  isServers(file: FileIr, { async: isAsync }: FunctionIr): boolean {
    if (this.#rendered.length === 0 || this.ofComponentsIn(file) !== undefined) return false;
    return isAsync || this.#rendered.some(({ model }) => model.servers && this.#holds(model.servers, file));
  }

  /** What makes the components of a file run where the answer is read. */
  ofComponentsIn(file: FileIr): Convention | undefined {
    const { directives = [] } = file;
    return this.#rendered.find(({ model }) => {
      return directives.includes(model.directive ?? '') && this.#holds(model.where, file);
    });
  }

  #holds(condition: FileCondition | undefined, file: FileIr): boolean {
    return condition === undefined || this.#catalog.holdsIn(condition, file);
  }
}

function add(conventions: Lookup, key: string, convention: Convention): void {
  const known = conventions.get(key);
  if (known) known.push(convention);
  else conventions.set(key, [convention]);
}
