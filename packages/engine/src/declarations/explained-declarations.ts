import type { Location } from '@privet/model';

import type { Compiler } from '../compiler/compiler.ts';
import type { Clues } from '../evidence/clues.ts';
import { holderName } from '../evidence/holder.ts';
import type { ExplainedDeclaration } from '../explanation.ts';
import { declarationSitesOf } from './declaration-sites.ts';
import { personalDeclarationsOf } from './personal-declarations.ts';
import { nameOf } from './site-inference.ts';

/** Names that are declared in a stretch of a file, with what makes them personal data. */
export function explainedDeclarations(
  compiler: Compiler,
  clues: Clues,
  { file, start, end }: Location,
): readonly ExplainedDeclaration[] {
  const sourceFile = compiler.sourceFile(file);
  if (sourceFile === undefined) return [];
  const known = personalDeclarationsOf(compiler, file);
  return declarationSitesOf(compiler.syntax, sourceFile).flatMap((site): readonly ExplainedDeclaration[] => {
    const at = { file, start: site.name.getStart(sourceFile), end: site.name.end };
    if (at.start < start || at.start >= end) return [];
    const personal = known.find(({ range }) => range.start === at.start && range.end === at.end);
    const holder = holderName(compiler.syntax, site.node);
    return [
      {
        at,
        text: nameOf(site),
        kind: site.kind,
        ...(holder !== '' && { holder }),
        clue: clues.at(at, []),
        ...(personal && {
          known: { category: personal.category, evidence: personal.evidence, purposes: personal.purposes },
        }),
      },
    ];
  });
}
