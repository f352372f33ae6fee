/** In which files something counts: those for which all holds that is given. */
export interface FileCondition {
  /** Globs of paths, named from the folder of the package that the file belongs to. */
  readonly files?: readonly string[];
  /** Globs of module specifiers; the file imports from one of them: `@remix-run/node`, `./+types/*`. */
  readonly imports?: readonly string[];
  /** Packages; the one that the file belongs to, or one in a folder above it, depends on one of them. */
  readonly dependencies?: readonly string[];
}
