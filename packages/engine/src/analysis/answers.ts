import type { FlowAnalysis } from '@privet/flow';
import type { Flow, Location, PersonalDatum } from '@privet/model';
import type ts from 'typescript';
import type { Compiler } from '../compiler/compiler.ts';
import { isFieldDecoratedWith, isFieldLeftOut } from '../lowering/left-out-fields.ts';

/**
 * Flows of a file into answers, without the fields that their declarations keep out of every answer, and those that a
 * schema does not send as far as they tell.
 */
export function answersOf(compiler: Compiler, analysis: FlowAnalysis, file: string): readonly Flow[] {
  return analysis.lateFlowsOf(file, 'response').flatMap((flow) => {
    const { fields } = flow.sink;
    const isSent = ({ path, declaration }: PersonalDatum): boolean =>
      fields === undefined || path.length === 0 || isDecoratedWith(compiler, declaration, fields);
    const data = flow.data.filter((datum) => !isHidden(compiler, datum.declaration) && isSent(datum));
    return data.length === 0 ? [] : [{ ...flow, data }];
  });
}

function isHidden(compiler: Compiler, declaration: Location | undefined): boolean {
  const field = fieldAt(compiler, declaration);
  return field !== undefined && isFieldLeftOut(compiler.syntax, field.getSourceFile(), field.parent, field);
}

function isDecoratedWith(compiler: Compiler, declaration: Location | undefined, names: readonly string[]): boolean {
  const field = fieldAt(compiler, declaration);
  return field !== undefined && isFieldDecoratedWith(compiler.syntax, field.getSourceFile(), field, names);
}

/** The field of a class that is declared at a place. */
function fieldAt(compiler: Compiler, declaration: Location | undefined): ts.PropertyDeclaration | undefined {
  const name = declaration && compiler.nodeAt(declaration.file, declaration);
  const field = name && isFieldNamedBy(compiler, name) ? name.parent : name;
  return field && compiler.syntax.isPropertyDeclaration(field) ? field : undefined;
}

function isFieldNamedBy({ syntax }: Compiler, node: ts.Node): boolean {
  return syntax.isPropertyDeclaration(node.parent) && node.parent.name === node;
}
