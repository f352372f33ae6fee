import type ts from 'typescript';

const schemaPackages =
  /^(zod|@hono\/zod-openapi|valibot|yup|joi|@hapi\/joi|@sinclair\/typebox|typebox|effect|@effect\/schema|arktype|superstruct|io-ts|runtypes|drizzle-orm|mongoose|@nestjs\/mongoose|sequelize|convex)(\/|$)/;
const makers =
  /^(object|strictObject|looseObject|interface|shape|extend|safeExtend|keys|append|Object|Struct|Schema|type|record|define|init|defineTable|\w*[tT]able)$/;
/** Names by which schema libraries and schemas go when a project re-exports them. */
const schemaNames = /^(z|yup|Joi|joi)$|[sS]chema$/;

/** Whether an object literal lists the fields of a schema or table: `z.object({…})`, `pgTable('users', {…})`, `new Schema({…})`. */
export function isSchemaObject(syntax: typeof ts, object: ts.ObjectLiteralExpression): boolean {
  const { parent } = object;
  if ((syntax.isCallExpression(parent) || syntax.isNewExpression(parent)) && parent.arguments?.includes(object)) {
    return makers.test(lastName(syntax, parent.expression)) && comesFromSchemas(syntax, parent.expression);
  }
  // Mongoose nests without a call: `contact: { email: String }`, but `email: { type: String }` is a field's options.
  return (
    syntax.isPropertyAssignment(parent) &&
    !object.properties.some(({ name }) => name && syntax.isIdentifier(name) && name.text === 'type') &&
    isMongooseSchema(syntax, parent.parent)
  );
}

function isMongooseSchema(syntax: typeof ts, object: ts.ObjectLiteralExpression): boolean {
  const { parent } = object;
  return (
    syntax.isNewExpression(parent) && lastName(syntax, parent.expression) === 'Schema' && isSchemaObject(syntax, object)
  );
}

function lastName(syntax: typeof ts, callee: ts.Expression): string {
  if (syntax.isIdentifier(callee)) return callee.text;
  return syntax.isPropertyAccessExpression(callee) ? callee.name.text : '';
}

function comesFromSchemas(syntax: typeof ts, callee: ts.Expression): boolean {
  const root = rootOf(syntax, callee);
  if (!syntax.isIdentifier(root)) return false;
  const from = importedFrom(syntax, root);
  return from === undefined || from.startsWith('.')
    ? schemaNames.test(root.text)
    : schemaPackages.test(from) || schemaNames.test(root.text);
}

function rootOf(syntax: typeof ts, expression: ts.Expression): ts.Expression {
  let root = expression;
  while (syntax.isPropertyAccessExpression(root) || syntax.isCallExpression(root)) root = root.expression;
  return root;
}

/** The module that a name of this file is imported from. */
function importedFrom(syntax: typeof ts, name: ts.Identifier): string | undefined {
  for (const statement of name.getSourceFile().statements) {
    if (!syntax.isImportDeclaration(statement) || !syntax.isStringLiteral(statement.moduleSpecifier)) continue;
    const { name: defaultName, namedBindings } = statement.importClause ?? {};
    const named =
      namedBindings && syntax.isNamedImports(namedBindings)
        ? namedBindings.elements.map((element) => element.name.text)
        : [namedBindings?.name.text];
    if (defaultName?.text === name.text || named.includes(name.text)) return statement.moduleSpecifier.text;
  }
  return undefined;
}
