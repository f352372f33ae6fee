import type ts from 'typescript';

/** What a schema's metadata says: `z.string().meta({ personalData: 'user.contact.email', purpose: '…' })`. */
export interface SchemaMetadata {
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  readonly recipients: readonly string[];
}

const LONGEST_CHAIN = 20;

/** Reads metadata from any object handed to a call of a schema's chain; undefined if none names personal data. */
export function schemaMetadataOf(syntax: typeof ts, schema: ts.Expression): SchemaMetadata | undefined {
  let link: ts.Expression = schema;
  for (let length = 0; length < LONGEST_CHAIN && syntax.isCallExpression(link); length++) {
    for (const argument of link.arguments) {
      if (!syntax.isObjectLiteralExpression(argument)) continue;
      const categories = wordsAt(syntax, argument, 'personalData');
      if (categories.length === 0) continue;
      const purposes = wordsAt(syntax, argument, 'purpose');
      return { categories, purposes, recipients: wordsAt(syntax, argument, 'recipient') };
    }
    if (!syntax.isPropertyAccessExpression(link.expression)) return undefined;
    link = link.expression.expression;
  }
  return undefined;
}

function wordsAt(syntax: typeof ts, object: ts.ObjectLiteralExpression, key: string): readonly string[] {
  const property = object.properties.find(
    (candidate): candidate is ts.PropertyAssignment =>
      syntax.isPropertyAssignment(candidate) &&
      (syntax.isIdentifier(candidate.name) || syntax.isStringLiteral(candidate.name)) &&
      candidate.name.text === key,
  );
  if (!property) return [];
  const value = property.initializer;
  const texts = syntax.isArrayLiteralExpression(value) ? value.elements : [value];
  return texts.flatMap((text) =>
    syntax.isStringLiteralLike(text)
      ? text.text
          .split(',')
          .map((word) => word.trim())
          .filter((word) => word !== '')
      : [],
  );
}
