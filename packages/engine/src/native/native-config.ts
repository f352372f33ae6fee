import type ts from 'typescript';

/** What a program of the native compiler is made of. */
export interface NativeProgramRequest {
  /** The folder whose tsconfig the options come from. */
  readonly folder: string;
  readonly options: ts.CompilerOptions;
  readonly rootNames: readonly string[];
  readonly projectReferences: readonly ts.ProjectReference[];
}

/** Options that decide what files a program has and what types its expressions have, and are written as they are. */
const PLAIN = [
  'allowArbitraryExtensions',
  'allowImportingTsExtensions',
  'allowJs',
  'allowUmdGlobalAccess',
  'checkJs',
  'customConditions',
  'emitDecoratorMetadata',
  'exactOptionalPropertyTypes',
  'experimentalDecorators',
  'isolatedModules',
  'jsxFactory',
  'jsxFragmentFactory',
  'jsxImportSource',
  'libReplacement',
  'maxNodeModuleJsDepth',
  'moduleSuffixes',
  'noImplicitAny',
  'noImplicitThis',
  'noLib',
  'noUncheckedIndexedAccess',
  'preserveSymlinks',
  'resolveJsonModule',
  'resolvePackageJsonExports',
  'resolvePackageJsonImports',
  'rootDirs',
  'skipLibCheck',
  'strict',
  'strictBindCallApply',
  'strictBuiltinIteratorReturn',
  'strictFunctionTypes',
  'strictNullChecks',
  'strictPropertyInitialization',
  'typeRoots',
  'types',
  'useDefineForClassFields',
  'useUnknownInCatchVariables',
  'verbatimModuleSyntax',
] as const satisfies readonly (keyof ts.CompilerOptions)[];

/**
 * The tsconfig that makes the native compiler read the same program. What it refuses is said in the words it has: `baseUrl`
 * as paths, the resolution of old as the newest without `exports`, an old target by the libraries that it means.
 */
export function nativeConfigOf(
  typescript: typeof ts,
  request: NativeProgramRequest,
  /** Sources of packages of the workspace, by the specifier that means them. */
  sources: ReadonlyMap<string, string>,
): string {
  const { options, rootNames, projectReferences } = request;
  return JSON.stringify({
    compilerOptions: {
      ...Object.fromEntries(PLAIN.map((name) => [name, options[name]])),
      ...targetOf(typescript, options),
      ...modulesOf(typescript, options),
      ...(options.jsx !== undefined && { jsx: jsxOf(typescript, options.jsx) }),
      paths: pathsOf(request, sources),
      noEmit: true,
    },
    files: rootNames,
    references: projectReferences.map(({ path }) => ({ path })),
  });
}

type Settings = Readonly<Record<string, unknown>>;

function targetOf({ ScriptTarget }: typeof ts, { target, lib }: ts.CompilerOptions): Settings {
  const isOld = target !== undefined && target < ScriptTarget.ES2015;
  const libraries = lib?.map((file) => file.replace(/^.*\blib\.(.*)\.d\.ts$/, '$1'));
  return {
    ...(target !== undefined && { target: isOld ? 'ES2015' : ScriptTarget[target] }),
    lib: libraries ?? (isOld ? ['es5', 'dom', 'webworker.importscripts', 'scripthost'] : undefined),
  };
}

function modulesOf(typescript: typeof ts, { module, moduleResolution }: ts.CompilerOptions): Settings {
  const { ModuleKind, ModuleResolutionKind } = typescript;
  const isOld = moduleResolution === ModuleResolutionKind.Classic || moduleResolution === ModuleResolutionKind.Node10;
  const named = module === undefined ? undefined : ModuleKind[module];
  const isRefused = named === 'None' || named === 'AMD' || named === 'UMD' || named === 'System';
  return {
    ...(named !== undefined && { module: isRefused ? 'CommonJS' : named }),
    ...(moduleResolution !== undefined && {
      moduleResolution: isOld ? 'Bundler' : ModuleResolutionKind[moduleResolution],
    }),
    ...(isOld && { resolvePackageJsonExports: false, resolvePackageJsonImports: false }),
  };
}

function jsxOf({ JsxEmit }: typeof ts, jsx: ts.JsxEmit): string {
  switch (jsx) {
    case JsxEmit.React:
      return 'react';
    case JsxEmit.ReactJSX:
      return 'react-jsx';
    case JsxEmit.ReactJSXDev:
      return 'react-jsxdev';
    case JsxEmit.ReactNative:
      return 'react-native';
    default:
      return 'preserve';
  }
}

/** Relative paths are meant from the folder that `baseUrl` or the tsconfig with the paths names. */
function pathsOf(
  { folder, options }: NativeProgramRequest,
  sources: ReadonlyMap<string, string>,
): Readonly<Record<string, readonly string[]>> {
  const { baseUrl, pathsBasePath } = options;
  const base = baseUrl ?? (typeof pathsBasePath === 'string' ? pathsBasePath : folder);
  const absolute = (path: string): string => (/^(?:\/|[a-z]:)/i.test(path) ? path : `${base}/${path}`);
  return {
    ...Object.fromEntries(Object.entries(options.paths ?? {}).map(([key, list]) => [key, list.map(absolute)])),
    ...Object.fromEntries([...sources].map(([specifier, file]) => [specifier, [file]])),
    ...(baseUrl !== undefined && options.paths?.['*'] === undefined && { '*': [`${baseUrl}/*`] }),
  };
}
