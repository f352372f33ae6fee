import type { Edit, Suggestion } from '@privet/model';
import type ts from 'typescript';

import type { Compiler, TypeHandle } from '../compiler/compiler.ts';
import { locationOf } from '../compiler/location-of.ts';
import { declaresName, editImporting, findImportedName } from './imports.ts';
import { quoted } from './quote.ts';
import { redactorsOf, type Redactor } from './redactors.ts';

const MOST = 2;

/** A redactor as a file calls it, with the import that it lacks. */
interface UsableRedactor {
  readonly redactor: Redactor;
  readonly name: string;
  readonly importing?: Edit;
}

/** Changes that wrap an expression in the project's own redactors, those at hand in its file first. */
export function redactionSuggestions(compiler: Compiler, expression: ts.Node): readonly Suggestion[] {
  const { syntax } = compiler;
  const sourceFile = expression.getSourceFile();
  const fitting = redactorsOf(compiler)
    .filter(({ node }) => !isWithin(expression, node))
    .filter((redactor) => accepts(compiler, redactor, expression));
  const atHand = fitting.flatMap((redactor) => redactorAtHand(compiler, sourceFile, redactor) ?? []);
  const known = new Set(atHand.map(({ redactor }) => redactor));
  const elsewhere = fitting
    .filter((redactor) => !known.has(redactor))
    .flatMap((redactor) => importedRedactor(compiler, sourceFile, redactor) ?? []);
  return [...atHand, ...elsewhere].slice(0, MOST).map(({ name, importing }) => ({
    kind: 'redact',
    title: `Wrap ${quoted(expression.getText(sourceFile))} in '${name}'`,
    edits: [...(importing ? [importing] : []), editWrapping(syntax, sourceFile, expression, name)],
  }));
}

function redactorAtHand(compiler: Compiler, sourceFile: ts.SourceFile, redactor: Redactor): UsableRedactor | undefined {
  if (redactor.file === sourceFile.fileName) return { redactor, name: redactor.name };
  const name = findImportedName(compiler, sourceFile, redactor);
  return name === undefined ? undefined : { redactor, name };
}

function importedRedactor(
  compiler: Compiler,
  sourceFile: ts.SourceFile,
  redactor: Redactor,
): UsableRedactor | undefined {
  const { name } = redactor;
  if (declaresName(compiler.syntax, sourceFile, name)) return undefined;
  const importing = editImporting(compiler, sourceFile, redactor);
  return importing && { redactor, name, importing };
}

function editWrapping(syntax: typeof ts, sourceFile: ts.SourceFile, expression: ts.Node, name: string): Edit {
  const range = { start: expression.getStart(sourceFile), end: expression.end };
  const call = `${name}(${sourceFile.text.slice(range.start, range.end)})`;
  const isShorthand = syntax.isShorthandPropertyAssignment(expression.parent);
  return { range, text: isShorthand ? `${expression.getText(sourceFile)}: ${call}` : call };
}

/** Whether a redactor takes the value of an expression, as its parameter is written. */
function accepts(compiler: Compiler, { parameter }: Redactor, expression: ts.Node): boolean {
  const { syntax } = compiler;
  if (!parameter.type) return true;
  const wanted = compiler.typeAt(locationOf(parameter.type));
  const given = compiler.typeAt(locationOf(expression));
  if (!wanted || !given) return true;
  const isGeneric =
    syntax.isTypeReferenceNode(parameter.type) &&
    compiler.declarationsAt(locationOf(parameter.type)).some(({ location }) => {
      const node = compiler.nodeAt(location.file, location);
      return (
        node?.parent && (syntax.isTypeParameterDeclaration(node) || syntax.isTypeParameterDeclaration(node.parent))
      );
    });
  return isGeneric || partsOf(compiler, given).every((part) => takes(compiler, wanted, part));
}

function takes(compiler: Compiler, wanted: TypeHandle, part: TypeHandle): boolean {
  const { kind, declarations } = compiler.describe(part);
  return partsOf(compiler, wanted).some((candidate) => {
    const { kind: candidateKind, declarations: candidateDeclarations } = compiler.describe(candidate);
    switch (candidateKind) {
      case 'any':
      case 'unknown':
        return true;
      case 'text':
        return kind === 'text' || kind === 'literal' || kind === 'any';
      case 'object': {
        // `object` and `Record<string, unknown>` take any object, `User` takes users.
        const isOpen = compiler.membersOf(candidate).length === 0;
        const places = new Set(candidateDeclarations.map(({ location }) => `${location.file}#${location.start}`));
        const isSame = declarations.some(({ location }) => places.has(`${location.file}#${location.start}`));
        return kind === 'any' || (kind === 'object' && (isOpen || isSame));
      }
      default:
        return kind === candidateKind || kind === 'any';
    }
  });
}

function partsOf(compiler: Compiler, type: TypeHandle): readonly TypeHandle[] {
  const { parts } = compiler.describe(type);
  return parts.length > 0 ? parts : [type];
}

/** A redactor that called itself would not end. */
function isWithin(node: ts.Node, ancestor: ts.Node): boolean {
  const isOfSameFile = node.getSourceFile() === ancestor.getSourceFile();
  return isOfSameFile && ancestor.pos <= node.pos && node.end <= ancestor.end;
}
