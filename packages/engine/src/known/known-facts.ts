import type { EvidenceAnswer, EvidenceQuery, TypeFacts } from '@privet/flow';
import type { PersonalDatum } from '@privet/model';
import type { Compiler } from '../compiler/compiler.ts';
import { holderName } from '../evidence/holder.ts';
import type { KnownProgram } from './known-program.ts';
import { placeKey, questionKey, type KnownPart } from './known-part.ts';

/**
 * Adds to what types and names of a program tell what was told of expressions in files that it does not read; and tells
 * where the sources are of what declaration files declare.
 */
export function withKnownFacts(
  facts: TypeFacts,
  compiler: Compiler,
  known: KnownProgram,
  evidenceOf: (part: KnownPart) => ReadonlyMap<string, EvidenceAnswer>,
): TypeFacts {
  const answers = known.parts.map(evidenceOf);
  const isKnown = (file: string): boolean =>
    compiler.sourceFile(file) === undefined && known.textOf(file) !== undefined;
  const answerTo = (key: string): EvidenceAnswer | undefined => {
    for (const some of answers) {
      const answer = some.get(key);
      if (answer) return answer;
    }
    return undefined;
  };

  /** What was told of an expression, or follows from what was told of all that it holds. */
  function told(query: EvidenceQuery): EvidenceAnswer {
    const { origin, path, whole, omitted } = query;
    const exact = answerTo(questionKey(origin, path, query));
    if (exact) return exact;
    for (let length = path.length; length >= 0; length -= 1) {
      const around = answerTo(questionKey(origin, path.slice(0, length), { whole: true, omitted: [] }));
      if (around === undefined) continue;
      const below = path.slice(length);
      const data = around.data.flatMap((datum) => dataBelow(datum, below));
      const isLeft = (datum: PersonalDatum): boolean =>
        (whole || datum.path.length === 0) && !omitted.some((left) => isUnder(datum.path, left.split('.')));
      return { data: data.filter(isLeft), settled: below.length === 0 && around.settled };
    }
    return { data: [], settled: false };
  }

  function fromSource(answer: EvidenceAnswer): EvidenceAnswer {
    if (!answer.data.some(({ declaration }) => declaration !== undefined)) return answer;
    return { ...answer, data: answer.data.map(declaredInSource) };
  }

  function declaredInSource(datum: PersonalDatum): PersonalDatum {
    const { declaration } = datum;
    if (declaration === undefined || !/\.d\.[^/]*ts$/.test(declaration.file)) return datum;
    const node = compiler.nodeAt(declaration.file, declaration);
    const holder = node && holderName(compiler.syntax, node.parent);
    const name = compiler.textOf(declaration.file)?.slice(declaration.start, declaration.end) ?? '';
    const source = holder === undefined ? undefined : known.sourceOf(declaration.file, holder, name);
    return source ? { ...datum, declaration: source } : datum;
  }

  return {
    isOneValue: (expression, path) => facts.isOneValue(expression, path),
    // Looks at words alone, which are kept of what is known.
    isOfNobody: (expression, path) => facts.isOfNobody(expression, path),
    mayBeDeclared: () => facts.mayBeDeclared(),
    couldTell: (query) => isKnown(query.origin.file) || facts.couldTell(query),
    personalData: (query) => (isKnown(query.origin.file) ? told(query) : fromSource(facts.personalData(query))),
    isRemainder: (place) =>
      isKnown(place.file)
        ? known.parts.some(({ remainders }) => remainders.has(placeKey(place)))
        : facts.isRemainder(place),
    underKey: (expression) => (isKnown(expression.file) ? undefined : facts.underKey(expression)),
    couldHold: (expression, name) => isKnown(expression.file) || facts.couldHold(expression, name),
    couldCarry(expression) {
      if (!isKnown(expression.file)) return facts.couldCarry(expression);
      const key = placeKey(expression);
      return known.parts.every(({ carriers }) => carriers.get(key) !== false);
    },
  };
}

/** A datum as it lies below a path; none where it lies elsewhere. */
function dataBelow(datum: PersonalDatum, path: readonly string[]): readonly PersonalDatum[] {
  const isBelow = path.every((step, index) => step === '*' || datum.path[index] === step || datum.path[index] === '*');
  return isBelow && datum.path.length >= path.length ? [{ ...datum, path: datum.path.slice(path.length) }] : [];
}

function isUnder(path: readonly string[], left: readonly string[]): boolean {
  return left.every((step, index) => path[index] === step);
}
