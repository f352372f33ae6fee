import type ts from 'typescript';

import type { Compiler } from '../compiler/compiler.ts';
import { holderForInference, siblingsOf } from '../evidence/holder.ts';
import { validatorOf } from '../evidence/validator.ts';
import { inferCategory, type Inference, type NameClue } from '../inference/infer.ts';
import type { DeclarationSite } from './declaration-sites.ts';
import { valueKindOf } from './value-kind.ts';

/** What the name of a declaration, its holder and its validator give away. */
export function inferenceAt(compiler: Compiler, site: DeclarationSite): Inference | undefined {
  // Most names are harmless: their types are never asked for.
  if (!looksPersonal(compiler.syntax, site)) return undefined;
  const clue = clueAt(compiler.syntax, site, valueKindOf(compiler, site.node));
  return clue && inferCategory(clue);
}

/** Whether the name of a declaration looks like personal data, whatever its type. */
export function looksPersonal(syntax: typeof ts, site: DeclarationSite): boolean {
  const clue = clueAt(syntax, site);
  return clue !== undefined && inferCategory(clue) !== undefined;
}

function clueAt(
  syntax: typeof ts,
  site: DeclarationSite,
  valueKind?: NonNullable<NameClue['valueKind']>,
): NameClue | undefined {
  const { node, kind } = site;
  if (kind === 'type') return undefined;
  const holder = holderForInference(syntax, node);
  const validator = validatorOf(syntax, node);
  return {
    name: nameOf(site),
    position: kind,
    // Asked for few names only.
    get siblings() {
      return siblingsOf(syntax, node);
    },
    ...(holder !== '' && { holder }),
    ...(validator !== undefined && { validator }),
    ...(valueKind && { valueKind }),
  };
}

/** A declared name without the `#` of a private field. */
export function nameOf({ name }: DeclarationSite): string {
  return name.text.replace(/^#/, '');
}
