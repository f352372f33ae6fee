import { isNode, LineCounter, parseDocument } from 'yaml';
import type { FileSystem } from './file-system.ts';
import { UsageError } from './usage-error.ts';

/** A configuration file in YAML, or in JSON, which is YAML too. */
export interface ConfigurationDocument {
  readonly value: unknown;
  /** Where a value stands, as `file:line:column`; a path as in `recipients[0].id`. */
  placeOf(path: string): string;
}

/** Reads a configuration file; throws a UsageError with the place of the first mistake. `name` is as the user wrote it. */
export function readDocument(fileSystem: FileSystem, file: string, name: string): ConfigurationDocument {
  const text = fileSystem.readFile(file);
  if (text === undefined) throw new UsageError(`cannot read '${name}'`);
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const placeAt = (offset: number): string => {
    const { line, col } = lineCounter.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const [error] = document.errors;
  if (error) throw new UsageError(`${placeAt(error.pos[0])}: ${error.message}`);
  return {
    value: document.toJS(),
    placeOf: (path) => {
      const node = document.getIn(keysOf(path), true);
      return placeAt((isNode(node) ? node.range?.[0] : undefined) ?? 0);
    },
  };
}

function keysOf(path: string): readonly (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/gu)].map(([key, index]) => (index === undefined ? key : Number(index)));
}
