import type ts from 'typescript';

import type { Compiler } from './compiler.ts';
import { packageOfPath, packagesDeclaredIn } from './declaring-package.ts';
import { type MemberDeclarations, memberDeclarations } from './declared-members.ts';
import { expressionTypes } from './expression-types.ts';
import { implementations } from './implementations.ts';
import { moduleResolver } from './module-resolution.ts';
import { nodeAt } from './node-at.ts';
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

/** The compiler behind a program of TypeScript's JavaScript API. `module` is the copy that made the program. */
export function javascriptCompiler(module: typeof ts, program: ts.Program): Compiler {
  const typescript = withoutGetters(module);
  const checker = program.getTypeChecker();
  let project: readonly ts.SourceFile[] | undefined;
  // By its path alone: a workspace's own packages are linked under node_modules, which makes them external to TypeScript.
  const projectSources = (): readonly ts.SourceFile[] =>
    (project ??= program
      .getSourceFiles()
      .filter((file) => !file.isDeclarationFile && packageOfPath(file.fileName) === ''));
  const declarations = memberDeclarations(typescript, program, checker, projectSources);
  const types = typeQuestions(typescript, program, checker, declarations);
  const implementing = implementations(typescript, program, checker, projectSources, declarations);
  const resolve = moduleResolver(typescript, program, checker);
  const nodeOf: Compiler['nodeAt'] = (file, range) => {
    const source = program.getSourceFile(file);
    return source && nodeAt(typescript, source, range);
  };

  const typeOf = expressionTypes(typescript, checker);

  return {
    syntax: typescript,
    projectFiles: () => projectSources().map((file) => file.fileName),
    sourceFile: (file) => program.getSourceFile(file),
    packages: () => packagesDeclaredIn(program, checker),
    textsWith: (pattern) =>
      program
        .getSourceFiles()
        .filter(({ text }) => pattern.test(text))
        .map(({ text }) => text),
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
function isNarrowed(node: ts.Node, declarations: MemberDeclarations, checker: ts.TypeChecker): boolean {
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
