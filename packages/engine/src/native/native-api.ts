/**
 * The part of TypeScript 7's synchronous API that Privet uses, in its shapes of version 7.0.2. The module is handed in,
 * and its API is called unstable: whatever moves in it is mended in this folder, and a test compares the two.
 */
export interface NativeModule {
  readonly API: new (options: NativeOptions) => NativeApi;
  /** Kinds of syntax by name, and names by kind. */
  readonly SyntaxKind: Readonly<Record<string, number | string>>;
}

/** How the native compiler is started. */
export interface NativeOptions {
  readonly cwd: string;
  readonly fs: Pick<NativeFiles, 'readFile'> & Partial<NativeFiles>;
}

/** Asked before the disk: what is there instead, or `undefined` where the disk knows. */
export interface NativeFiles {
  /** Null where there is no file. */
  readonly readFile: (file: string) => string | null | undefined;
  readonly fileExists: (file: string) => boolean | undefined;
  readonly directoryExists: (folder: string) => boolean | undefined;
  readonly realpath: (path: string) => string | undefined;
  readonly getAccessibleEntries: (folder: string) => { files: string[]; directories: string[] } | undefined;
}

/** A native compiler, which runs in a process of its own. */
export interface NativeApi {
  updateSnapshot(parameters: { openProjects?: string[]; closeProjects?: string[] }): NativeSnapshot;
  clearSourceFileCache(): void;
  close(): void;
}

/** What the native compiler had read at one time. */
export interface NativeSnapshot {
  getProject(config: string): NativeProject | undefined;
  dispose(): void;
}

/** A tsconfig and all that belongs to its program. */
export interface NativeProject {
  readonly program: {
    getSourceFile(file: string): NativeSourceFile | undefined;
    getSourceFileNames(): readonly string[];
    getSourceFileMetadata(file: string): { readonly isDefaultLibrary: boolean } | undefined;
    getSyntacticDiagnostics(file: string): readonly { readonly pos: number; readonly text: string }[];
  };
  readonly checker: NativeChecker;
}

/** The questions about symbols and types. */
export interface NativeChecker {
  getAliasedSymbol(symbol: NativeSymbol): NativeSymbol;
  getBaseConstraintOfType(type: NativeType): NativeType | undefined;
  getDeclaredTypeOfSymbol(symbol: NativeSymbol): NativeType;
  getIndexInfosOfType(type: NativeType): readonly { readonly keyType: NativeType; readonly valueType: NativeType }[];
  getNonNullableType(type: NativeType): NativeType | undefined;
  getPropertiesOfType(type: NativeType): readonly NativeSymbol[];
  getPropertyOfType(type: NativeType, name: string): NativeSymbol | undefined;
  getShorthandAssignmentValueSymbol(node: NativeNode): NativeSymbol | undefined;
  getSignaturesOfType(type: NativeType, kind: number): readonly object[];
  getSymbolAtLocation(node: NativeNode): NativeSymbol | undefined;
  getTypeArguments(type: NativeType): readonly NativeType[];
  getTypeAtLocation(node: NativeNode): NativeType | undefined;
  getTypeOfSymbol(symbol: NativeSymbol): NativeType | undefined;
  isArrayType(type: NativeType): boolean;
  isTupleType(type: NativeType): boolean;
  isTypeAssignableTo(source: NativeType, target: NativeType): boolean;
}

/** A type; two that are the same are one object. */
export interface NativeType {
  readonly id: number;
  readonly flags: number;
  readonly objectFlags?: number;
  /** Id of the generic type that a reference instantiates. */
  readonly target?: number;
  readonly value?: unknown;
  getSymbol(): NativeSymbol | undefined;
  getAliasSymbol(): NativeSymbol | undefined;
  /** Only of unions and intersections. */
  getTypes?(): readonly NativeType[] | undefined;
}

/** A symbol; two that are the same are one object. */
export interface NativeSymbol {
  readonly name: string;
  readonly flags: number;
  readonly declarations: readonly NativeHandle[];
  readonly valueDeclaration: NativeHandle | undefined;
}

/** A node by its number in its file. */
export interface NativeHandle {
  readonly index: number;
  readonly kind: number;
  readonly path: string;
  resolve(): NativeNode | undefined;
}

/** A node of a file that the native compiler has parsed and sent; its parts are made when they are asked for. */
export interface NativeNode {
  readonly kind: number;
  readonly pos: number;
  readonly end: number;
  readonly parent: NativeNode | undefined;
  /** Only of declarations that have one. */
  readonly name?: NativeNode | undefined;
  /** Only of names and literals. */
  readonly text?: string;
  readonly modifiers?: Iterable<NativeNode> | undefined;
  forEachChild<Found>(visit: (node: NativeNode) => Found | undefined): Found | undefined;
  getSourceFile(): NativeSourceFile;
  getStart(): number;
}

/** A file that the native compiler has parsed and sent. */
export interface NativeSourceFile extends NativeNode {
  readonly fileName: string;
  readonly text: string;
  readonly isDeclarationFile: boolean;
  readonly externalModuleIndicator: unknown;
  /** Specifiers of its imports. */
  readonly imports: readonly NativeNode[];
}
