import type ts from 'typescript';

import type { Compiler, TypeKind } from '../compiler/compiler.ts';
import type { NameClue } from '../inference/infer.ts';

type ValueKind = NonNullable<NameClue['valueKind']>;

const kindOfSchema: readonly (readonly [RegExp, ValueKind])[] = [
  [/^[\w.]*\b(boolean|bool|Boolean|stringbool)\b/, 'boolean'],
  [/^[\w.]*\b(function|Function|instanceof|custom)\b/, 'unknown'],
  [
    /^[\w.]*\b(number|integer|int|float|double|decimal|numeric|serial|bigint|bigserial|Number|Integer|smallint)\b/,
    'number',
  ],
  [/^[\w.]*\b(date|datetime|timestamp|Date)\b/, 'date'],
  [/^[\w.]*\b(object|strictObject|Object|Struct|record|json|jsonb)\b/, 'object'],
  [/^[\w.]*\b(string|text|varchar|char|email|String)\b/, 'text'],
];

/** What sort of value a declaration holds, as written; the compiler is asked where a type is named or missing. */
export function valueKindOf(compiler: Compiler, node: ts.Declaration): ValueKind {
  const { syntax } = compiler;
  if (syntax.isPropertyAssignment(node)) return kindOfSchemaField(syntax, node.initializer);
  if (syntax.isGetAccessorDeclaration(node)) return node.type ? kindOfType(syntax, node.type) : 'unknown';
  if (!syntax.isPropertySignature(node) && !syntax.isPropertyDeclaration(node) && !syntax.isParameter(node))
    return 'unknown';
  const initializer = syntax.isPropertySignature(node) ? undefined : node.initializer;
  const written = node.type ? kindOfType(syntax, node.type) : kindOfInitializer(syntax, initializer);
  return written === 'unknown' ? kindOfDescribed(compiler, node.name) : written;
}

function kindOfType(syntax: typeof ts, type: ts.TypeNode): ValueKind {
  const { SyntaxKind } = syntax;
  if (syntax.isUnionTypeNode(type)) return kindOfUnion(syntax, type);
  if (syntax.isArrayTypeNode(type)) return kindOfType(syntax, type.elementType);
  if (syntax.isParenthesizedTypeNode(type) || syntax.isTypeOperatorNode(type)) return kindOfType(syntax, type.type);
  if (syntax.isFunctionTypeNode(type)) return 'function';
  if (syntax.isTypeLiteralNode(type) || syntax.isMappedTypeNode(type)) return 'object';
  if (syntax.isLiteralTypeNode(type))
    return syntax.isStringLiteral(type.literal) ? 'text' : kindOfInitializer(syntax, type.literal);
  if (syntax.isTypeReferenceNode(type)) return type.typeName.getText() === 'Date' ? 'date' : 'unknown';
  switch (type.kind) {
    case SyntaxKind.StringKeyword:
      return 'text';
    case SyntaxKind.NumberKeyword:
    case SyntaxKind.BigIntKeyword:
      return 'number';
    case SyntaxKind.BooleanKeyword:
    case SyntaxKind.UndefinedKeyword:
    case SyntaxKind.VoidKeyword:
    case SyntaxKind.NeverKeyword:
      return 'boolean';
    default:
      return 'unknown';
  }
}

function kindOfUnion(syntax: typeof ts, type: ts.UnionTypeNode): ValueKind {
  const values = type.types.filter(
    (part) =>
      part.kind !== syntax.SyntaxKind.UndefinedKeyword &&
      !(syntax.isLiteralTypeNode(part) && part.literal.kind === syntax.SyntaxKind.NullKeyword),
  );
  const kinds = new Set(values.map((part) => kindOfType(syntax, part)));
  if (kinds.has('text')) return 'text';
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : 'unknown';
}

function kindOfInitializer(syntax: typeof ts, value: ts.Node | undefined): ValueKind {
  if (!value) return 'unknown';
  if (syntax.isStringLiteralLike(value) || syntax.isTemplateExpression(value)) return 'text';
  if (syntax.isNumericLiteral(value)) return 'number';
  if (syntax.isArrowFunction(value) || syntax.isFunctionExpression(value)) return 'function';
  if (syntax.isObjectLiteralExpression(value)) return 'object';
  const { SyntaxKind } = syntax;
  return value.kind === SyntaxKind.TrueKeyword || value.kind === SyntaxKind.FalseKeyword ? 'boolean' : 'unknown';
}

/** `z.boolean().optional()`, `text('email')`, `String`, `{ type: String }`. */
function kindOfSchemaField(syntax: typeof ts, schema: ts.Expression): ValueKind {
  if (syntax.isArrowFunction(schema) || syntax.isFunctionExpression(schema)) return 'function';
  if (syntax.isObjectLiteralExpression(schema)) {
    const type = schema.properties.find(
      (property): property is ts.PropertyAssignment =>
        syntax.isPropertyAssignment(property) && property.name.getText() === 'type',
    );
    return type ? kindOfSchemaField(syntax, type.initializer) : 'object';
  }
  const text = schema.getText();
  return kindOfSchema.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown';
}

function kindOfDescribed(compiler: Compiler, name: ts.Node): ValueKind {
  const type = compiler.typeAt({ file: name.getSourceFile().fileName, start: name.getStart(), end: name.getEnd() });
  if (!type) return 'unknown';
  const { kind, parts } = compiler.describe(type);
  const kinds = kind === 'union' ? parts.map((part) => compiler.describe(part).kind) : [kind];
  const values = new Set(kinds.filter((part) => part !== 'nothing'));
  if (values.has('text') || values.has('literal')) return 'text';
  const [only] = values;
  if (only === undefined) return 'boolean';
  return values.size > 1 ? 'unknown' : kindOfSingle(only);
}

function kindOfSingle(kind: TypeKind): ValueKind {
  switch (kind) {
    case 'any':
    case 'unknown':
    case 'union':
    // An element's kind is not worth another question.
    case 'array':
      return 'unknown';
    case 'nothing':
      return 'boolean';
    case 'literal':
      return 'text';
    case 'boolean':
    case 'number':
    case 'text':
    case 'date':
    case 'function':
    case 'object':
      return kind;
  }
}
