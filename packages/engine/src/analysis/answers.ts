import type { FlowAnalysis } from '@privet/flow';
import type { Flow, Location } from '@privet/model';
import type ts from 'typescript';
import type { Compiler } from '../compiler/compiler.ts';

/** Decorators of fields that are left out when an object is serialised or loaded, by what their text says. */
const HIDING: readonly { readonly name: string; readonly packages: RegExp; readonly says?: RegExp }[] = [
  { name: 'Exclude', packages: /['"]class-transformer['"]/ },
  { name: 'HideField', packages: /['"]@nestjs\/graphql['"]/ },
  { name: 'Column', packages: /['"]typeorm['"]/, says: /\bselect\s*:\s*false\b/ },
  { name: 'Prop', packages: /['"]@nestjs\/mongoose['"]/, says: /\bselect\s*:\s*false\b/ },
];

/** Flows of a file into answers, without the fields that their declarations keep out of every answer. */
export function answersOf(compiler: Compiler, analysis: FlowAnalysis, file: string): readonly Flow[] {
  return analysis.lateFlowsOf(file, 'response').flatMap((flow) => {
    const data = flow.data.filter(({ declaration }) => declaration === undefined || !isHidden(compiler, declaration));
    return data.length === 0 ? [] : [{ ...flow, data }];
  });
}

/** Whether a field is never part of what its object is turned into, or its class decides that by itself. */
function isHidden(compiler: Compiler, declaration: Location): boolean {
  const name = compiler.nodeAt(declaration.file, declaration);
  const field = name && isFieldNamedBy(compiler, name) ? name.parent : name;
  if (field === undefined || !compiler.syntax.isPropertyDeclaration(field)) return false;
  const { text } = field.getSourceFile();
  const decorators = compiler.syntax.getDecorators(field) ?? [];
  const isExcluded = decorators.some((decorator) => {
    const written = text.slice(decorator.expression.getStart(), decorator.expression.end);
    return HIDING.some(
      ({ name: hiding, packages, says }) =>
        written.startsWith(`${hiding}(`) && packages.test(text) && (says?.test(written) ?? true),
    );
  });
  return isExcluded || field.parent.members.some((member) => nameOf(compiler, member) === 'toJSON');
}

function isFieldNamedBy({ syntax }: Compiler, node: ts.Node): boolean {
  return syntax.isPropertyDeclaration(node.parent) && node.parent.name === node;
}

function nameOf({ syntax }: Compiler, { name }: ts.ClassElement): string | undefined {
  return name && syntax.isIdentifier(name) ? name.text : undefined;
}
