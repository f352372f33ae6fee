import { dirname } from 'node:path';
import ts from 'typescript';

/** A program whose files are edited: those that are not edited stay parsed, as in an editor. */
export class EditedProgram {
  readonly #options: ts.CompilerOptions;
  readonly #files: readonly string[];
  readonly #texts = new Map<string, string>();
  readonly #parsed = new Map<string, { readonly text: string; readonly source: ts.SourceFile }>();
  #program: ts.Program | undefined;

  constructor(config: string) {
    const { config: json } = ts.readConfigFile(config, ts.sys.readFile);
    const { fileNames, options } = ts.parseJsonConfigFileContent(json, ts.sys, dirname(config), undefined, config);
    this.#options = options;
    this.#files = fileNames;
  }

  /** The project's own files. */
  get files(): readonly string[] {
    return this.#files;
  }

  textOf(file: string): string {
    return this.#texts.get(file) ?? ts.sys.readFile(file) ?? '';
  }

  /** Replaces the text of a file; the program is made anew when it is asked for. */
  edit(file: string, text: string): void {
    this.#texts.set(file, text);
    this.#program = undefined;
  }

  get program(): ts.Program {
    return (this.#program ??= this.newProgram());
  }

  /** Another program of the same files as they are now. */
  newProgram(): ts.Program {
    const host = ts.createCompilerHost(this.#options);
    const getSourceFile: ts.CompilerHost['getSourceFile'] = (file, options) => {
      const text = this.textOf(file);
      const known = this.#parsed.get(file);
      if (known?.text === text) return known.source;
      const source = ts.createSourceFile(file, text, options);
      this.#parsed.set(file, { text, source });
      return source;
    };
    return ts.createProgram({ rootNames: this.#files, options: this.#options, host: { ...host, getSourceFile } });
  }
}
