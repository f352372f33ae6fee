import type { ClassId } from './ir.ts';
import type { ProgramIndex } from './program.ts';
import type { Hit } from './summary.ts';
import type { Value } from './value.ts';

/**
 * The class whose method hands on what a field of its instance holds, where it is called on the very instance that its
 * caller was called on. Whatever anybody writes to the field lies in the cell of the class, and is told in that method: the
 * call hands over nothing. Where only the caller says who gets it, nobody further in has told.
 */
export function ownFieldOf(index: ProgramIndex, { label, address }: Hit, receiver: Value): ClassId | undefined {
  const owner = label.path.length === 0 || address !== undefined ? undefined : index.classOfThis(label.root);
  if (owner === undefined || receiver.labels.size === 0 || receiver.objects.size > 0) return undefined;
  const labels = [...receiver.labels.values()];
  const isSame = labels.every(
    ({ root, path, exact }) => exact && path.length === 0 && index.classOfThis(root) === owner,
  );
  return isSame ? owner : undefined;
}
