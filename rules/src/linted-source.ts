import { extname } from 'node:path';
import type { FileView } from '@privet/engine';
import type ts from 'typescript';
import type { Settings } from './settings.ts';

/** A file as ESLint hands it over. */
export interface LintedSource {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
  /** The parser's own program, where it has one. */
  readonly program: ts.Program | undefined;
  readonly settings: Settings;
}

/** What can be asked of a file, and what its user should hear about the way it was read. */
export interface ReadSource {
  readonly view: FileView;
  /** A full sentence, said once for each program. */
  readonly notice?: string;
}

/** Reads a file for all rules at once. */
export type ReadLinted = (source: LintedSource) => ReadSource;

const scriptExtensions = new Set(['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs']);

/** Whether TypeScript reads files of this name. */
export function isScript(file: string): boolean {
  return scriptExtensions.has(extname(file));
}
