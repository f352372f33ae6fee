import type { CatalogPort, EvidenceAnswer, EvidenceQuery, TypeFacts } from '@privet/flow';
import type { ApiModel, CategoryId, PackageModel } from '@privet/model';
import type { Compiler } from '../compiler/compiler.ts';
import { membersOfMissingPackage } from './missing-packages.ts';

/**
 * Adds to what types and names tell what the catalog knows of members of library types: `request.ip`, `session.user`.
 * Asked, as all types are, only for data that has reached a sink.
 */
export function withCatalogSources(
  facts: TypeFacts,
  compiler: Compiler,
  catalog: CatalogPort,
  models: readonly PackageModel[],
): TypeFacts {
  let names: ReadonlySet<string> | undefined;

  function sourceAt({ origin, path }: EvidenceQuery): CategoryId | undefined {
    const text = path.length > 0 ? undefined : compiler.textOf(origin.file)?.slice(origin.start, origin.end);
    const name = /([\w$]+)$/.exec(text ?? '')?.[1];
    names ??= sourceNamesOf(models);
    if (name === undefined || !names.has(name)) return undefined;
    const declarations = compiler.declarationsAt(origin);
    for (const declaration of declarations.length > 0 ? declarations : membersOfMissingPackage(compiler, origin)) {
      if (declaration.package === '') continue;
      const source = catalog.memberDeclared(declaration.package, declaration.type, declaration.name)?.member.source;
      if (source !== undefined) return source;
    }
    return undefined;
  }

  /** What a library's object is known to hold, where it is handed on as a whole: its type has been asked for already. */
  function sourceWithin({ origin, path, whole }: EvidenceQuery): CategoryId | undefined {
    const isAsked = whole && path.length === 0 && !facts.isOneValue(origin, path);
    const type = isAsked ? compiler.typeAt(origin) : undefined;
    for (const declared of type ? compiler.describe(type).declarations : []) {
      const found = declared.package === '' ? undefined : catalog.typeDeclared(declared.package, declared.name);
      const category = found?.model.types?.[found.type]?.whole;
      if (category !== undefined) return category;
    }
    return undefined;
  }

  return {
    couldCarry: (expression) => facts.couldCarry(expression),
    couldHold: (expression, name) => facts.couldHold(expression, name),
    underKey: (expression) => facts.underKey(expression),
    isOneValue: (expression, path) => facts.isOneValue(expression, path),
    isRemainder: (place) => facts.isRemainder(place),
    isOfNobody: (expression, path) => facts.isOfNobody(expression, path),
    mayBeDeclared: () => facts.mayBeDeclared(),
    couldTell: (query) => facts.couldTell(query) || sourceAt(query) !== undefined,
    personalData(query): EvidenceAnswer {
      const answer = facts.personalData(query);
      if (answer.settled || answer.data.some(({ evidence }) => evidence.level === 'declared')) return answer;
      const category = sourceAt(query) ?? sourceWithin(query);
      return category === undefined ? answer : { data: [knownSource(category)], settled: true };
    },
  };
}

function knownSource(category: CategoryId): EvidenceAnswer['data'][number] {
  return {
    category,
    evidence: { level: 'inferred', strength: 'strong', reason: 'a known source of personal data' },
    path: [],
    purposes: [],
    recipients: [],
  };
}

/** Names of members that yield personal data when read. */
function sourceNamesOf(models: readonly PackageModel[]): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (members: Readonly<Record<string, ApiModel>> = {}): void => {
    for (const [name, api] of Object.entries(members)) {
      if (api.source !== undefined) names.add(name);
      collect(api.members);
    }
  };
  for (const model of models) for (const type of Object.values(model.types ?? {})) collect(type.members);
  return names;
}
