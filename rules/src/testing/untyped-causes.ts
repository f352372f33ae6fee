/** Why a line that is reported in TypeScript is missed without types, or the other way round. */
export const untypedCauses = {
  weakName: 'The name alone is a weak hint, which `strict` reports.',
  members: 'An object is handed over, and only its type says what is in it.',
  silentName: 'The name says nothing of a person, so that only the declaration tells.',
  dispatch: 'Only a type leads from the call to the method that it calls.',
  libraryType: 'Only the types of a library tell what its objects are.',
  typeTag: 'The annotation is a type: `Personal<…>` or one that holds it.',
  schema: 'What a validator says of a value is known through the type inferred from the schema.',
  purpose: 'A purpose is asked for declared data, and the declaration is erased.',
  namespace: 'A namespace becomes a function that is called at once with an object to fill.',
  erasedTag: 'The comment that permits it, or denies that it is personal data, stood on an erased declaration.',
  erasedProtection: 'The type that says that the value is protected is erased.',
  holderName: 'Inside, the name of the variable speaks of an organisation; at the call, nothing contradicts the field.',
  cutPath: 'What is iterated several times over lies deeper than the four members by which a value is followed.',
} as const;

/** One of the causes. */
export type UntypedCause = keyof typeof untypedCauses;

/** Causes that cannot be told from the findings, by fixture file. */
export const explainedFiles: Readonly<
  Record<string, { readonly missed?: UntypedCause; readonly extra?: UntypedCause }>
> = {
  'assertion-at-boundary.ts': { missed: 'silentName' },
  'async-iteration.ts': { missed: 'cutPath' },
  'concatenation.ts': { missed: 'silentName' },
  'console-methods.ts': { missed: 'silentName' },
  'declared-recipient.ts': { extra: 'erasedTag' },
  'decorators.ts': { missed: 'dispatch' },
  'destructured-proxy/workflow.ts': { missed: 'dispatch' },
  'drizzle-tables.ts': { missed: 'silentName' },
  'enums-and-namespaces.ts': { missed: 'namespace' },
  'error-subclasses.ts': { missed: 'silentName' },
  'errors-caught.ts': { missed: 'silentName' },
  'express-middleware.ts': { missed: 'libraryType' },
  'fastify-routes.ts': { missed: 'libraryType' },
  'fitting-classes.ts': { missed: 'dispatch' },
  'getters-and-setters.ts': { missed: 'dispatch' },
  'immediately-invoked.ts': { missed: 'silentName' },
  'inferred-validator.ts': { missed: 'schema' },
  'inheritance.ts': { missed: 'dispatch' },
  'inherited-tags.ts': { missed: 'silentName' },
  'interface-dispatch/use.ts': { missed: 'dispatch' },
  'iterators.ts': { missed: 'dispatch' },
  'logger-singleton/claims.ts': { missed: 'silentName' },
  'negative-annotation.ts': { extra: 'erasedTag' },
  'nest-injection/customers.controller.ts': { missed: 'dispatch' },
  'nest-token-injection/orders.service.ts': { missed: 'dispatch' },
  'nested-containers.ts': { missed: 'silentName' },
  'nested-lists.ts': { missed: 'silentName' },
  'object-singletons.ts': { missed: 'dispatch' },
  'openai-prompt.ts': { missed: 'silentName' },
  'optional-chaining.ts': { missed: 'silentName' },
  'overriding-methods.ts': { missed: 'dispatch' },
  'personal-type.ts': { missed: 'typeTag' },
  'prisma/customers.ts': { missed: 'libraryType' },
  'protection-by-type.ts': { missed: 'typeTag', extra: 'erasedProtection' },
  'purpose-inheritance.ts': { missed: 'purpose' },
  'recursion.ts': { extra: 'holderName' },
  'set-collection.ts': { missed: 'silentName' },
  'tagged-parameters.ts': { missed: 'silentName' },
  'unknown-library-calls.ts': { missed: 'silentName' },
};
