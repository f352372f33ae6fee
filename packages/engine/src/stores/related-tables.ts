import type { Compiler } from '../compiler/compiler.ts';
import { prismaSchemaOf } from './prisma-schema.ts';
import { isSamePart } from './same-part.ts';

/** A table, and the tables that its relations lead to; of a column that is known, undefined. */
interface Related {
  readonly table: string;
  readonly fields: ReadonlyMap<string, string | undefined>;
}

/** What the generator of Prisma's client writes of a model: its relations, before its columns. */
const PAYLOAD = /\$(\w+)Payload<[^{}]*\{\s*name: "\w+"\s*objects: \{([^{}]*)\}/g;

/**
 * The table that a relation of another leads to, as Prisma's schema has it or the client that is generated from it; where
 * neither tells, what the relation is called. Undefined for what the schema has as a column.
 */
export function relatedTables(compiler: Compiler): (table: string | undefined, relation: string) => string | undefined {
  let known: readonly Related[] | undefined;
  return (table, relation) => {
    if (table === undefined) return relation;
    known ??= relatedBySchema(prismaSchemaOf(compiler) ?? '') ?? relatedByClient(compiler);
    const declared = known.find((one) => isSamePart(one.table, table));
    // What is not declared is of another schema, which has a table of the same name.
    return declared?.fields.has(relation) === true ? declared.fields.get(relation) : relation;
  };
}

function relatedBySchema(schema: string): readonly Related[] | undefined {
  const models = [...schema.matchAll(/^model\s+(\w+)\s*\{([^}]*)\}/gm)];
  const names = new Set(models.map(([, name = '']) => name));
  if (names.size === 0) return undefined;
  return models.map(([, table = '', body = '']) => {
    const fields = [...body.matchAll(/^[ \t]*(\w+)[ \t]+(\w+)/gm)];
    return {
      table,
      fields: new Map(
        fields.map(([, field = '', type = '']) => [field, names.has(type) ? asDelegate(type) : undefined]),
      ),
    };
  });
}

function relatedByClient(compiler: Compiler): readonly Related[] {
  const clients = compiler.textsWith(/\$\w+Payload</);
  return clients.flatMap((text) =>
    [...text.matchAll(PAYLOAD)].map(([, table = '', objects = '']) => {
      const fields = [...objects.matchAll(/(\w+)\??:\s*(?:Prisma\.)?\$(\w+)Payload\b/g)];
      return { table, fields: new Map(fields.map(([, field = '', type = '']) => [field, asDelegate(type)])) };
    }),
  );
}

/** How the client calls a model, and so whoever writes to its table without a relation. */
function asDelegate(model: string): string {
  return model.charAt(0).toLowerCase() + model.slice(1);
}
