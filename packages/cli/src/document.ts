import { ConfigurationError, type Shape } from '@privet/policy';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { FileSystem } from './file-system.ts';
import { UsageError } from './usage-error.ts';

/** A file as the user named it, and where it is. */
export interface NamedFile {
  readonly name: string;
  /** Absolute path. */
  readonly path: string;
}

/** A configuration file in YAML, or in JSON, which is YAML too. */
interface ConfigurationDocument {
  readonly value: unknown;
  /** Where a value stands, as `file:line:column`; a path as in `recipients[0].id`. */
  placeOf(path: string): string;
}

/** Reads a configuration file of a shape; throws a UsageError with the place of the first mistake. */
export function readConfiguration<Value>(fileSystem: FileSystem, file: NamedFile, shape: Shape<Value>): Value {
  const document = readDocument(fileSystem, file);
  try {
    return shape(document.value ?? {}, '$');
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const [, path = '', problem = error.message] = /^\$\.?(.*?): (.*)$/su.exec(error.message) ?? [];
    const said = path === '' ? problem : `${path}: ${problem}`;
    throw new UsageError(`${document.placeOf(path)}: ${said.replace(/\.$/u, '')}`);
  }
}

function readDocument(fileSystem: FileSystem, { name, path }: NamedFile): ConfigurationDocument {
  const text = fileSystem.readFile(path);
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
    placeOf: (place) => {
      const node = document.getIn(keysOf(place), true);
      return placeAt((isNode(node) ? node.range?.[0] : undefined) ?? 0);
    },
  };
}

function keysOf(path: string): readonly (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/gu)].map(([key, index]) => (index === undefined ? key : Number(index)));
}
