import type { Flow, Location, PersonalDatum, RecipientModel, Suggestion } from '@privet/model';

import { annotationOf } from '../annotation-syntax/annotation-of.ts';
import type { Compiler } from '../compiler/compiler.ts';
import { editTagging } from '../declarations/annotate-suggestions.ts';

/** The change that declares a recipient where the data is declared, if that is in the file of the flow. */
export function recipientSuggestions(compiler: Compiler, { sink, data, at }: Flow): readonly Suggestion[] {
  const { recipient } = sink;
  if (sink.kind !== 'recipient' || !recipient) return [];
  const undeclared = data.filter(
    ({ evidence, recipients }) => evidence.level === 'declared' && !recipients.includes(recipient.id),
  );
  const declarations = new Map<number, PersonalDatum & { readonly declaration: Location }>();
  for (const datum of undeclared) {
    const { declaration } = datum;
    // The finding ends only if all of its data is declared for the recipient.
    if (declaration?.file !== at.file) return [];
    declarations.set(declaration.start, { ...datum, declaration });
  }
  const declared = [...declarations.values()].map((datum) => declaring(compiler, datum, recipient));
  if (declared.length === 0) return [];
  const names = listOf(declared.map(({ name }) => `'${name}'`));
  const title = `Declare ${recipient.name} as a recipient of ${names}`;
  return [{ kind: 'annotate', title, edits: declared.flatMap(({ edit }) => edit) }];
}

function declaring(
  compiler: Compiler,
  { declaration, recipients, category }: PersonalDatum & { readonly declaration: Location },
  { id }: RecipientModel,
) {
  const { syntax } = compiler;
  const sourceFile = compiler.sourceFile(declaration.file);
  const name = compiler.nodeAt(declaration.file, declaration);
  if (!sourceFile || !name) return { name: '', edit: [] };
  const node = 'name' in name.parent && name.parent.name === name ? name.parent : name;
  const own = annotationOf(syntax, sourceFile, node);
  // An own tag takes the place of the holder's, whose recipients still hold.
  const inherited = own && own.recipients.length > 0 ? [] : recipients;
  const tag = `@recipient ${[...inherited, id].join(', ')}`;
  // By itself `@recipient` is an ordinary word, which is not read.
  const tags = own ? [tag] : [`@personalData ${category}`, tag];
  return { name: name.getText(sourceFile), edit: [editTagging(syntax, sourceFile, node, tags)] };
}

function listOf(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
