import type { KeptIn } from '@privet/flow';
import type { Compiler, DeclaredMember, TypeHandle } from '../compiler/compiler.ts';
import { isSamePart } from '../stores/same-part.ts';
import type { DeclarationReader } from './declaration-reader.ts';

/** Tells objects that have a table of their own. */
export interface Records {
  /** Whether a value is a record of another table than the one that it is kept in. */
  isOfOtherTable(type: TypeHandle | undefined, keptIn: KeptIn): boolean;
  /** Whether a value is a record of any table, or a list of such. */
  isRecord(type: TypeHandle | undefined, keptIn: KeptIn): boolean;
}

const DEEPEST = 3;

/** Reads from the decorators of classes which objects are records. */
export function recordsIn(compiler: Compiler, reader: DeclarationReader): Records {
  const { syntax } = compiler;
  return {
    isOfOtherTable(type, keptIn) {
      const { part } = keptIn;
      const names = namesOf(type, keptIn, 0);
      return part !== undefined && names.length > 0 && !names.some((name) => isSamePart(name, part));
    },
    isRecord: (type, keptIn) => namesOf(type, keptIn, 0).length > 0,
  };

  /** What code and database may call the tables of a value's classes. */
  function namesOf(type: TypeHandle | undefined, keptIn: KeptIn, depth: number): readonly string[] {
    if (type === undefined || depth > DEEPEST) return [];
    const { kind, parts, declarations } = compiler.describe(type);
    switch (kind) {
      case 'union':
        return parts.flatMap((part) => namesOf(part, keptIn, depth + 1));
      case 'array':
        return compiler.elementsOf(type).flatMap((element) => namesOf(element, keptIn, depth + 1));
      case 'object':
        return declarations.flatMap((declared) => namesOfClass(declared, keptIn));
      default:
        return [];
    }
  }

  function namesOfClass(declared: DeclaredMember, { records }: KeptIn): readonly string[] {
    const node = declared.package === '' ? reader.nodeOf(declared) : undefined;
    if (node === undefined || !syntax.isClassDeclaration(node)) return [];
    const { text } = node.getSourceFile();
    const decorators = (syntax.getDecorators(node) ?? []).map(({ expression }) =>
      text.slice(expression.getStart(), expression.end),
    );
    const marking = decorators.filter((written) => records.some((name) => written.startsWith(`${name}(`)));
    if (marking.length === 0) return [];
    // A record of `class Doctor extends Person` lies in the table of either.
    const inherited = (node.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression));
    const classes = [node.name, ...inherited].flatMap((name) => (name && syntax.isIdentifier(name) ? [name.text] : []));
    const quoted = marking.flatMap((written) => [...written.matchAll(/['"`]([\w.]+)['"`]/g)]);
    return [...classes, ...quoted.map(([, name = '']) => name)];
  }
}
