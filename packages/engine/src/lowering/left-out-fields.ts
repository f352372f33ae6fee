import type ts from 'typescript';

/** Decorators of fields that are left out when an object is serialised or loaded, by what their text says. */
const HIDING: readonly { readonly name: string; readonly packages: RegExp; readonly says?: RegExp }[] = [
  { name: 'Exclude', packages: /['"]class-transformer['"]/ },
  { name: 'HideField', packages: /['"]@nestjs\/graphql['"]/ },
  { name: 'Column', packages: /['"]typeorm['"]/, says: /\bselect\s*:\s*false\b/ },
  { name: 'Prop', packages: /['"]@nestjs\/mongoose['"]/, says: /\bselect\s*:\s*false\b/ },
];

/** Whether a field is never part of what its object is turned into, or its class decides that by itself. */
export function isFieldLeftOut(
  syntax: typeof ts,
  source: ts.SourceFile,
  owner: ts.ClassLikeDeclaration,
  field: ts.PropertyDeclaration,
): boolean {
  const { text } = source;
  const decorators = syntax.getDecorators(field) ?? [];
  const isExcluded = decorators.some((decorator) => {
    const written = text.slice(decorator.expression.getStart(source), decorator.expression.end);
    return HIDING.some(
      ({ name: hiding, packages, says }) =>
        written.startsWith(`${hiding}(`) && packages.test(text) && (says?.test(written) ?? true),
    );
  });
  return isExcluded || owner.members.some((member) => nameOf(syntax, member) === 'toJSON');
}

/** Whether a field has one of these decorators. */
export function isFieldDecoratedWith(
  syntax: typeof ts,
  { text }: ts.SourceFile,
  field: ts.PropertyDeclaration,
  names: readonly string[],
): boolean {
  return (syntax.getDecorators(field) ?? []).some(({ expression }) => {
    const written = text.slice(expression.pos, expression.end).trim();
    return names.some((name) => written.startsWith(`${name}(`));
  });
}

function nameOf(syntax: typeof ts, { name }: ts.ClassElement): string | undefined {
  return name && syntax.isIdentifier(name) ? name.text : undefined;
}
