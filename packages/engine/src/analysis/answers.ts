import type { FlowAnalysis } from '@privet/flow';
import type { Flow, Location } from '@privet/model';
import type ts from 'typescript';
import type { Compiler } from '../compiler/compiler.ts';
import { isFieldLeftOut } from '../lowering/left-out-fields.ts';

/** Flows of a file into answers, without the fields that their declarations keep out of every answer. */
export function answersOf(compiler: Compiler, analysis: FlowAnalysis, file: string): readonly Flow[] {
  return analysis.lateFlowsOf(file, 'response').flatMap((flow) => {
    const data = flow.data.filter(({ declaration }) => declaration === undefined || !isHidden(compiler, declaration));
    return data.length === 0 ? [] : [{ ...flow, data }];
  });
}

function isHidden(compiler: Compiler, declaration: Location): boolean {
  const name = compiler.nodeAt(declaration.file, declaration);
  const field = name && isFieldNamedBy(compiler, name) ? name.parent : name;
  if (field === undefined || !compiler.syntax.isPropertyDeclaration(field)) return false;
  return isFieldLeftOut(compiler.syntax, field.getSourceFile(), field.parent, field);
}

function isFieldNamedBy({ syntax }: Compiler, node: ts.Node): boolean {
  return syntax.isPropertyDeclaration(node.parent) && node.parent.name === node;
}
