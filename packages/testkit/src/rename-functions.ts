import type ts from 'typescript';

import { fixtureLanguageService } from './fixture-language-service.ts';
import type { FixtureFile } from './fixture.ts';

/** A fixture whose functions have lost their names. */
export interface RenamedFixture {
  readonly files: readonly FixtureFile[];
  /** Puts the fixture's own function names back into a message. */
  restoreNames(message: string): string;
}

interface NameEdit {
  readonly file: string;
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

/**
 * Renames every function and method that a fixture declares, everywhere it is used, to `f1` … `fn` (`F1` … `Fn` where
 * the name is capitalised, so that components stay components). Names that the fixture shares with a package it
 * implements or extends stay; methods of one name are given one name, by which a class may fit an interface. Many
 * fixtures are renamed faster in one call than one by one.
 */
export function renameFunctions(compiler: typeof ts, files: readonly FixtureFile[]): RenamedFixture {
  assertNoClash(files);
  const service = fixtureLanguageService(compiler, files);
  const own = new Set(files.map(({ file }) => file));
  const originals = new Map<string, string>();
  const members = new Map<string, string>();
  const edits = new Map<string, NameEdit>();

  for (const { file } of files) {
    for (const name of functionNamesIn(compiler, service.getProgram()?.getSourceFile(file))) {
      if (edits.has(`${file}#${name.getStart()}`)) continue;
      const locations = service.findRenameLocations(file, name.getStart(), false, false, {}) ?? [];
      if (locations.some(({ fileName }) => !own.has(fileName))) continue;
      // Members of TypeScript's own libraries are no place to rename, but have a name that is theirs.
      const references = isMember(compiler, name.parent) ? service.findReferences(file, name.getStart()) : [];
      if (references?.some(({ definition }) => !own.has(definition.fileName))) continue;
      const fresh = `${/^[A-Z]/u.test(name.text) ? 'F' : 'f'}${originals.size + 1}`;
      const replacement = (isMember(compiler, name.parent) ? members.get(name.text) : undefined) ?? fresh;
      if (isMember(compiler, name.parent)) members.set(name.text, replacement);
      originals.set(replacement, name.text);
      for (const { fileName, textSpan } of locations) {
        const source = service.getProgram()?.getSourceFile(fileName);
        // A re-export or import under another name is a name of its own.
        if (source?.text.slice(textSpan.start, textSpan.start + textSpan.length) !== name.text) continue;
        const key = isShorthandAt(compiler, source, textSpan.start) ? `${name.text}: ` : '';
        edits.set(`${fileName}#${textSpan.start}`, { file: fileName, ...textSpan, text: key + replacement });
      }
    }
  }
  service.dispose();

  return {
    files: files.map(({ file, text }) => ({ file, text: edited(text, editsOf(file, edits)) })),
    restoreNames: (message) => message.replace(/\b[fF]\d+\b/gu, (name) => originals.get(name) ?? name),
  };
}

function isMember(compiler: typeof ts, node: ts.Node): boolean {
  return compiler.isMethodDeclaration(node) || compiler.isMethodSignature(node);
}

function functionNamesIn(compiler: typeof ts, source: ts.SourceFile | undefined): readonly ts.Identifier[] {
  const names: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    const name = functionNameOf(compiler, node);
    if (name !== undefined) names.push(name);
    compiler.forEachChild(node, visit);
  };
  if (source !== undefined) visit(source);
  return names;
}

/** Whether the name at an offset stands for both the key and the value of an object literal's member. */
function isShorthandAt(compiler: typeof ts, source: ts.SourceFile | undefined, offset: number): boolean {
  const find = (node: ts.Node): boolean =>
    (compiler.isShorthandPropertyAssignment(node) && node.name.getStart() === offset) ||
    (node.pos <= offset &&
      offset < node.end &&
      (compiler.forEachChild(node, (child) => find(child) || undefined) ?? false));
  return source !== undefined && find(source);
}

/** Private names are left alone: nothing outside the class can tell them apart. */
function functionNameOf(compiler: typeof ts, node: ts.Node): ts.Identifier | undefined {
  if (
    compiler.isFunctionDeclaration(node) ||
    compiler.isFunctionExpression(node) ||
    compiler.isMethodDeclaration(node) ||
    compiler.isMethodSignature(node) ||
    (holdsFunction(compiler, node) && !compiler.isParameter(node))
  ) {
    return node.name !== undefined && compiler.isIdentifier(node.name) ? node.name : undefined;
  }
  return undefined;
}

type FunctionHolder = ts.VariableDeclaration | ts.PropertyAssignment | ts.PropertyDeclaration;

function holdsFunction(compiler: typeof ts, node: ts.Node): node is FunctionHolder {
  return (
    (compiler.isVariableDeclaration(node) ||
      compiler.isPropertyAssignment(node) ||
      compiler.isPropertyDeclaration(node)) &&
    node.initializer !== undefined &&
    (compiler.isArrowFunction(node.initializer) || compiler.isFunctionExpression(node.initializer))
  );
}

function editsOf(file: string, edits: ReadonlyMap<string, NameEdit>): readonly NameEdit[] {
  return [...edits.values()].filter((edit) => edit.file === file).sort((a, b) => b.start - a.start);
}

/** Applies edits that are sorted from the end of the text to its start. */
function edited(text: string, edits: readonly NameEdit[]): string {
  return edits.reduce(
    (result, { start, length, text: name }) => result.slice(0, start) + name + result.slice(start + length),
    text,
  );
}

function assertNoClash(files: readonly FixtureFile[]): void {
  const clash = files.find(({ text }) => /\b[fF]\d+\b/u.test(text));
  if (clash !== undefined) throw new Error(`${clash.file} has a name like 'f1' of its own.`);
}
