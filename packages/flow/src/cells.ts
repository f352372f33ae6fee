import type { Location } from '@privet/model';
import { EMPTY_OBJECT } from './heap-object.ts';
import type { ClassId } from './ir.ts';
import { labelOf, type CellId, type Label } from './label.ts';
import type { Shape } from './shape.ts';
import { NOTHING } from './value.ts';

/** The cell of an instance field, shared by all instances that are not tracked by site. */
export function fieldCell(owner: ClassId, name: string): CellId {
  return `${owner}.${name}`;
}

/** The label of what a cell holds, denoted by the expression at `location`. */
export function cellLabel(cell: CellId, location: Location): Label {
  return labelOf({ kind: 'cell', cell }, location);
}

/** The file whose code declares a cell: cells are named after a place in it. */
export function fileOfCell(cell: CellId): string {
  return cell.slice(0, cell.lastIndexOf('#'));
}

/** A shape that stands at a path inside an otherwise unknown object. */
export function nested(path: readonly string[], shape: Shape): Shape {
  return path.reduceRight<Shape>(
    (inner, name) => ({ value: NOTHING, object: { ...EMPTY_OBJECT, members: new Map([[name, inner]]) } }),
    shape,
  );
}

/** A write to `name` below a member path of an object, as a write to one of the object's own members. */
export function writeBelow(
  path: readonly string[],
  name: string,
  shape: Shape,
): { readonly field: string; readonly shape: Shape } {
  const [field, ...below] = path;
  return field === undefined ? { field: name, shape } : { field, shape: nested([...below, name], shape) };
}
