import type { FunctionId, VariableId } from '@privet/flow';
import type { Range } from '@privet/model';

/** A declared name. */
export interface Variable {
  readonly id: VariableId;
  readonly name: string;
  readonly range: Range;
  readonly owner: FunctionId;
  /** Some expression names it. */
  used: boolean;
  /** A function, class, enum or namespace has been written to it, which a later enum or namespace of its name extends. */
  holdsObject: boolean;
}

/** What a default export without a name is declared as: a reserved word, which no other name can be. */
export const defaultExportName = 'default';

/** A lexical scope. */
export class Scope {
  readonly #parent: Scope | undefined;
  /** Made with the first name: most blocks declare none. */
  #names: Map<string, Variable> | undefined;

  constructor(parent: Scope | undefined) {
    this.#parent = parent;
  }

  own(name: string): Variable | undefined {
    return this.#names?.get(name);
  }

  add(variable: Variable): void {
    this.#names ??= new Map();
    this.#names.set(variable.name, variable);
  }

  /** The variable that a name stands for here; absent for globals. */
  resolve(name: string): Variable | undefined {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the innermost of a chain that is walked outwards
    let scope: Scope | undefined = this;
    for (; scope !== undefined; scope = scope.#parent) {
      const variable = scope.#names?.get(name);
      if (variable !== undefined) {
        variable.used = true;
        return variable;
      }
    }
    return undefined;
  }
}
