import type { CategoryId, Location } from '@privet/model';
import { fileOfCell } from './cells.ts';
import type { ClassId, FunctionIr } from './ir.ts';
import type { CellId, Root } from './label.ts';
import type { ProgramIndex } from './program.ts';

/** Where data comes from, by names that the code gives. */
export type RootFacts =
  /** `name` is '' for a pattern. */
  | { readonly kind: 'parameter'; readonly name: string; readonly function: string; readonly at: Location }
  | { readonly kind: 'this'; readonly class: string; readonly function: string }
  /** A variable that functions share, a field, React state, an event of an emitter; `name` is '' where it has none. */
  | { readonly kind: 'shared'; readonly name: string; readonly at?: Location }
  /** The result of a call that was not followed. */
  | { readonly kind: 'result'; readonly at: Location }
  | { readonly kind: 'global'; readonly name: string }
  | { readonly kind: 'import'; readonly package: string; readonly name: string }
  | { readonly kind: 'caught'; readonly at: Location }
  | { readonly kind: 'source'; readonly category: CategoryId; readonly at: Location };

/** The names behind a root. */
export function rootFactsOf(index: ProgramIndex, root: Root): RootFacts {
  switch (root.kind) {
    case 'parameter': {
      const fn = index.function(root.function);
      const file = index.fileOf(root.function)?.ir.file ?? '';
      if (root.index < 0) return { kind: 'this', class: classNameOf(index, fn), function: fn?.name ?? '' };
      const parameter = fn?.parameters[root.index];
      const range = parameter?.range ?? fn?.range ?? { start: 0, end: 0 };
      return { kind: 'parameter', name: parameter?.name ?? '', function: fn?.name ?? '', at: { file, ...range } };
    }
    case 'cell':
      return sharedAt(index, root.cell);
    case 'call':
      return { kind: 'result', at: root.at };
    default:
      return root;
  }
}

/** The names behind a cell. */
export function sharedAt(index: ProgramIndex, cell: CellId): RootFacts & { readonly kind: 'shared' } {
  const name = fileOfCell(cell);
  const file = index.file(name);
  const variable = file?.variables.get(cell);
  if (variable) return { kind: 'shared', name: variable.name, at: { file: name, ...variable.range } };
  // Other cells are named after a class and its field, or after the expression that made them.
  const dot = cell.indexOf('.', name.length);
  const owner = dot < 0 ? undefined : [...(file?.classes.values() ?? [])].find(({ id }) => id === cell.slice(0, dot));
  if (owner) {
    const field = cell.slice(dot + 1);
    const member = owner.members.find((one) => one.name === field);
    const label = `${owner.name}.${field}`;
    return { kind: 'shared', name: label, at: { file: name, ...(member?.nameRange ?? owner.range) } };
  }
  const place = /#(\d+)-(\d+):/.exec(cell.slice(name.length));
  const range = place && { start: Number(place[1]), end: Number(place[2]) };
  return { kind: 'shared', name: '', ...(range && { at: { file: name, ...range } }) };
}

function classNameOf(index: ProgramIndex, fn: FunctionIr | undefined): string {
  const owner: ClassId | undefined = fn?.class;
  return (owner === undefined ? undefined : index.class(owner)?.name) ?? '';
}
