import type ts from 'typescript';

import { isNodeBuiltin } from './node-builtins.ts';
import type { ProgramReader } from './program-reader.ts';

/** Package of TypeScript's own libraries, and of platform types that other packages declare in their place. */
export const LIBRARY = 'lib';

/** The npm package that a file belongs to by its path: the nearest one under node_modules, `''` for project files. */
export function packageOfPath(file: string): string {
  const marker = '/node_modules/';
  const at = file.lastIndexOf(marker);
  if (at < 0) return '';
  const [first = '', second = ''] = file.slice(at + marker.length).split('/');
  if (first === '.prisma') return '@prisma/client';
  if (first === '@types') return typedPackage(second);
  if (first === 'undici-types' || first === '@typescript') return LIBRARY;
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** Whether a file is a project's own source by its path: no declarations, nothing under node_modules. */
export function isOwnSource(file: string): boolean {
  return !/\.d\.(?:[^/.]+\.)?[cm]?ts$/.test(file) && packageOfPath(file) === '';
}

/** The package that a declaration belongs to: as its file, but for ambient modules, which declare another package. */
export function packageOfDeclaration(syntax: typeof ts, program: ProgramReader, declaration: ts.Declaration): string {
  const file = declaration.getSourceFile();
  if (program.isDefaultLibrary(file)) return LIBRARY;
  const ofPath = packageOfPath(file.fileName);
  if (ofPath === 'typescript') return LIBRARY;
  if (ofPath === 'node') return builtinDeclaredAround(syntax, declaration) ?? LIBRARY;
  if (ofPath === '' && file.isDeclarationFile && !syntax.isExternalModule(file)) {
    return moduleDeclaredAround(syntax, declaration) ?? '';
  }
  return ofPath;
}

/** Every package that `packageOfDeclaration` can give in a program, and perhaps some more. */
export function packagesDeclaredIn(program: ProgramReader): ReadonlySet<string> {
  const packages = new Set([LIBRARY]);
  for (const file of program.fileNames()) packages.add(packageOfPath(file));
  for (const module of program.ambientModules())
    packages.add(module).add(`node:${module.replace(/^node:/, '').split('/')[0]}`);
  return packages;
}

/** `@types/scope__name` types `@scope/name`. */
function typedPackage(directory: string): string {
  const [scope, name] = directory.split('__');
  return name === undefined ? directory : `@${scope}/${name}`;
}

function builtinDeclaredAround(syntax: typeof ts, declaration: ts.Declaration): string | undefined {
  const name = moduleDeclaredAround(syntax, declaration);
  if (name === undefined || !isNodeBuiltin(name)) return undefined;
  return `node:${name.replace(/^node:/, '').split('/')[0]}`;
}

function moduleDeclaredAround(syntax: typeof ts, declaration: ts.Declaration): string | undefined {
  for (let node: ts.Node = declaration; node.parent; node = node.parent) {
    if (syntax.isModuleDeclaration(node) && syntax.isStringLiteral(node.name)) return node.name.text;
  }
  return undefined;
}
