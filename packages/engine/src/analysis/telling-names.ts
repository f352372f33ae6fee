import type { TypeFacts } from '@privet/flow';
import type { CategoryId, Location } from '@privet/model';
import type { Compiler } from '../compiler/compiler.ts';
import { type ClassifiedEvidence, nothingClassified } from '../evidence/classified-evidence.ts';
import { EVIDENCE_WORD, textsThatDeclare } from '../evidence/our-words.ts';
import { holderKindOf } from '../inference/holder-kind.ts';
import { inferCategory } from '../inference/infer.ts';
import { snakeCaseOf } from '../inference/snake-case.ts';

/** A declared name behind a comment with our tag, whatever modifiers and decorators stand between. */
const TAGGED_NAME = /@personalData[^]*?\*\/\s*(?:(?:@[\w.]+(?:\([^)]*\))?|[a-z]+)\s+)*['"]?([\w$]+)/g;
/** A field whose validator or decorator tells what it holds. */
const VALIDATED_NAME =
  /(?<![\w$])([\w$]+)['"]?\s*[?!]?\s*:\s*[\w$.]+\([^;\n]{0,200}?\b(?:e?mail|phone|tel|mobile|ip(?:v[46])?|card|iban|postal)|@Is(?:Email|Phone|Mobile|CreditCard|IP|IBAN|Postal|Passport|Identity)\w*\([^)]*\)\s*(?:\w+\s+)*([\w$]+)/gi;
/** Last words of names that denote one text or number: nobody calls an object with members a `token` or a `slug`. */
const SCALAR =
  /(?:^|_)(?:id|uuid|guid|key|token|secret|hash|slug|url|uri|href|path|pathname|host|hostname|domain|port|message|text|title|label|description|name|email|phone|code|status|type|kind|mode|count|total|amount|price|quantity|currency|size|length|index|limit|offset|page|version|format|locale|lang|language|date|time|timestamp|at)$/;

/** The surroundings in which most names tell something: a person's record, and an e-mail. */
const mostTelling = { holder: 'User', siblings: ['subject', 'type'], position: 'field', valueKind: 'unknown' } as const;

/**
 * Spares the type checker questions without an answer. Most of what reaches a sink is `order.id` or `team.slug`: a name
 * that no annotation, validator or pattern of the program could make personal, of what is no object. Whole objects are
 * always asked about, and everything is where types carry evidence.
 */
export function askingTellingNames(
  facts: TypeFacts,
  compiler: Compiler,
  classified: ClassifiedEvidence,
  telling: TellingNames,
): TypeFacts {
  const wordsOf = (origin: Location, path: readonly string[]): readonly string[] => [
    ...lastWords(compiler.textOf(origin.file)?.slice(origin.start, origin.end) ?? ''),
    ...path,
  ];
  return {
    couldCarry: (expression) => facts.couldCarry(expression),
    isOneValue: (origin, path) => isOneValue(wordsOf(origin, path).at(-1)),
    mayBeDeclared: () => textsThatDeclare(compiler).length > 0 || classified !== nothingClassified,
    personalData(query) {
      const words = wordsOf(query.origin, query.path);
      const name = words.at(-1);
      if (name === undefined || (query.whole && !isOneValue(name))) return facts.personalData(query);
      const tells = telling(name, words.at(-2) ?? '') || classified.couldSpeakOf(name);
      return tells ? facts.personalData(query) : { data: [], settled: false };
    },
  };
}

function isOneValue(name: string | undefined): boolean {
  return name !== undefined && SCALAR.test(snakeCaseOf(name));
}

/** The name that an expression ends in, after that of the object before it; none where it ends in anything else. */
function lastWords(text: string): readonly string[] {
  const [, object, name] = /^(?:.*?([\w$]+)[?!]?\.|.*[.\s])?([\w$]+)$/s.exec(text) ?? [];
  if (name === undefined) return [];
  return object === undefined ? [name] : [object, name];
}

/** Whether a member of this name, of an object of that one, could be personal data. */
export type TellingNames = (name: string, object: string) => boolean;

/**
 * The names of a program that tell of data that is tagged, or of a category that is meant; nothing is read before the first
 * question.
 */
export function tellingNamesOf(
  compiler: Compiler,
  isMeant: (category: CategoryId) => boolean = () => true,
): TellingNames {
  let telling: TellingNames | undefined;
  return (name, object) => (telling ??= tellingNames(compiler, isMeant))(name, object);
}

function tellingNames(compiler: Compiler, isMeant: (category: CategoryId) => boolean): TellingNames {
  const texts = textsThatDeclare(compiler);
  if (texts.some((text) => EVIDENCE_WORD.test(text))) return () => true;
  const names = new Set<string>();
  for (const text of texts) for (const [, name] of text.matchAll(TAGGED_NAME)) if (name) names.add(name);
  for (const file of compiler.projectFiles()) {
    for (const [, field, decorated] of (compiler.textOf(file) ?? '').matchAll(VALIDATED_NAME))
      names.add(field ?? decorated ?? '');
  }
  const known = new Map<string, boolean>();
  return (name, object) => {
    const holder = isNobody(object) ? object : mostTelling.holder;
    const key = `${holder}.${name}`;
    let tells = known.get(key);
    if (tells === undefined) {
      const inferred = inferCategory({ ...mostTelling, holder, name });
      tells = names.has(name) || (inferred !== undefined && isMeant(inferred.category));
      known.set(key, tells);
    }
    return tells;
  };
}

/** Whether an object is named after something other than a person: the `id` of a `team` is nobody's. */
function isNobody(object: string): boolean {
  const kind = holderKindOf(object);
  return kind === 'organisation' || kind === 'object' || kind === 'thing';
}
