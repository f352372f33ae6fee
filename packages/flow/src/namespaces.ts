import { labelOf, type Label } from './label.ts';
import type { Shape } from './shape.ts';
import { ofLabel, relabelled, type Value } from './value.ts';

/** Name under which a project file's namespace stands as a root. */
const FILE_NAMESPACE = 'file:';

/** The namespace of a project file. */
export function namespaceOf(file: string): Shape {
  const label = labelOf({ kind: 'import', package: FILE_NAMESPACE + file, name: '*' }, { file, start: 0, end: 0 });
  return { value: ofLabel({ ...label, origins: [] }), object: undefined };
}

/** The project file whose namespace a label stands for. */
export function namespaceFile({ root, path }: Label): string | undefined {
  return root.kind === 'import' && path.length === 0 && root.package.startsWith(FILE_NAMESPACE)
    ? root.package.slice(FILE_NAMESPACE.length)
    : undefined;
}

/** A value without what stands for namespaces: their members are exports, not whatever lies below the label. */
export function withoutNamespace(value: Value): Value {
  return relabelled(value, (label) => (label.root.kind === 'import' && label.root.name === '*' ? undefined : label));
}
