import type ts from 'typescript';

import type { Compiler } from './compiler.ts';
import { isOwnSource, packagesDeclaredIn } from './declaring-package.ts';
import { type MemberDeclarations, memberDeclarations } from './declared-members.ts';
import { expressionTypes } from './expression-types.ts';
import { surfaceOf } from './file-surface.ts';
import { implementations } from './implementations.ts';
import { moduleResolver } from './module-resolution.ts';
import { nodeAt } from './node-at.ts';
import type { Checker, ProgramReader } from './program-reader.ts';
import { handleOf, typeQuestions } from './type-descriptions.ts';

/** Exports of a copy of TypeScript as plain values: its module has a getter for each, and they are used a million times. */
const plainExports = new WeakMap<typeof ts, typeof ts>();

function withoutGetters(module: typeof ts): typeof ts {
  const known = plainExports.get(module);
  if (known) return known;
  const plain = { ...module };
  plainExports.set(module, plain);
  return plain;
}

/** The compiler behind a program that is read. `module` is the copy of TypeScript that parsed it. */
export function programCompiler(module: typeof ts, program: ProgramReader): Compiler {
  const typescript = withoutGetters(module);
  const { checker } = program;
  let project: readonly string[] | undefined;
  // By its path alone: a workspace's own packages are linked under node_modules, which makes them external to TypeScript.
  const projectFiles = (): readonly string[] => (project ??= program.fileNames().filter(isOwnSource));
  const projectSources = (): readonly ts.SourceFile[] =>
    projectFiles().flatMap((file) => program.sourceFile(file) ?? []);
  const declarations = memberDeclarations(typescript, program, projectSources);
  const types = typeQuestions(typescript, program, declarations);
  const implementing = implementations(typescript, program, projectSources, declarations);
  const resolve = moduleResolver(typescript, program);
  const nodeOf: Compiler['nodeAt'] = (file, range) => {
    const source = program.sourceFileAround(file, range);
    return source && nodeAt(typescript, source, range);
  };

  const typeOf = expressionTypes(typescript, checker);

  return {
    syntax: typescript,
    projectFiles,
    sourceFile: (file) => program.sourceFile(file),
    packages: () => packagesDeclaredIn(program),
    surfaceOf: (file) =>
      answer(undefined, () => {
        const source = program.sourceFile(file);
        return source && program.returnText && surfaceOf(typescript, source, program.returnText);
      }),
    textOf: (file) => program.textOf(file),
    textsWith: (pattern) => program.textsWith(pattern),
    resolveModule: resolve,
    declarationsAt: (expression) =>
      answer([], () => {
        const node = nodeOf(expression.file, expression);
        return node ? declarations.ofNode(node) : [];
      }),
    implementationsOf: (member, limit) => answer([], () => implementing(member, limit)),
    nodeAt: nodeOf,
    typeAt: (place) =>
      answer(undefined, () => {
        const node = nodeOf(place.file, place);
        return node && handleOf(typeOf(node));
      }),
    isNarrowedAt: (place) =>
      answer(false, () => {
        const node = nodeOf(place.file, place);
        return node !== undefined && isNarrowed(node, declarations, checker);
      }),
    describe: (type) => answer({ kind: 'unknown', parts: [], marks: [], declarations: [] }, () => types.describe(type)),
    subjectOf: (type) => answer(undefined, () => types.subjectOf(type)),
    memberOf: (type, name) => answer(undefined, () => types.memberOf(type, name)),
    membersOf: (type) => answer([], () => types.membersOf(type)),
    elementsOf: (type) => answer([], () => types.elementsOf(type)),
  };
}

/** Null and undefined do not count: a value that is there is not narrowed by being there. */
function isNarrowed(node: ts.Node, declarations: MemberDeclarations, checker: Checker): boolean {
  const symbol = declarations.symbolOf(node);
  if (symbol === undefined) return false;
  const declared = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  const here = checker.getNonNullableType(checker.getTypeAtLocation(node));
  if (!declared.isUnion() || here === declared) return false;
  const parts = here.isUnion() ? here.types : [here];
  return parts.length < declared.types.length && parts.every((part) => declared.types.includes(part));
}

/** The checker asserts what a broken program need not keep; a question about such code has no answer. */
function answer<Answer>(none: Answer, question: () => Answer): Answer {
  try {
    return question();
  } catch {
    return none;
  }
}
