import { mayChooseByAge } from '@privet/flow';
import type { ApiModel, CallModel, PackageModel, StoreCallModel, TypeModel } from '@privet/model';

/** Tells by its words which code may end what a store keeps, so that no other code need be followed for that. */
export interface EndingCode {
  /** Whether a file may: it names what makes things expire, or what erases beside what compares. */
  mayStandIn(text: string): boolean;
  /** Whether a part of such a file may, whatever the file calls what its stores do. */
  mayStandInPart(text: string): boolean;
}

/** Reads from models, when first asked, which names end what a store keeps: of calls that do, and of statements. */
export function endingCode(models: readonly PackageModel[]): EndingCode {
  let read: EndingWords | undefined;
  const words = (): EndingWords => (read ??= endingWordsIn(models));
  return {
    mayStandIn: (text) => words().expiring.test(text) || (words().erasing.test(text) && mayChooseByAge(text)),
    mayStandInPart: (text) => words().expiring.test(text) || words().erasing.test(text) || mayChooseByAge(text),
  };
}

interface EndingWords {
  readonly expiring: RegExp;
  readonly erasing: RegExp;
}

function endingWordsIn(models: readonly PackageModel[]): EndingWords {
  const calls = models.flatMap(callsOf);
  const namesOf = (act: StoreCallModel['act']): readonly string[] =>
    calls.flatMap(({ name, model }) => (model.store?.act === act ? [name] : []));
  const nested = models.flatMap(({ store }) => store?.nested?.erases ?? []);
  return {
    expiring: anyOf(namesOf('expire')),
    erasing: anyOf([...namesOf('erase'), ...nested, 'delete', 'DELETE']),
  };
}

/** What a name that code writes out does when it is called. */
interface NamedCall {
  readonly name: string;
  readonly model: CallModel;
}

function callsOf({ exports = {}, globals = {}, types = {} }: PackageModel): readonly NamedCall[] {
  return [
    ...Object.entries({ ...exports, ...globals }).flatMap(([name, api]) => callsOfApi(name, api)),
    ...Object.values(types).flatMap(callsOfType),
  ];
}

function callsOfType({ members }: TypeModel): readonly NamedCall[] {
  return Object.entries(members).flatMap(([name, api]) => callsOfApi(name, api));
}

function callsOfApi(name: string, { call, construct, members = {} }: ApiModel): readonly NamedCall[] {
  return [
    ...[call, construct].flatMap((model) => (model === undefined ? [] : [{ name, model }])),
    ...Object.entries(members).flatMap(([member, api]) => callsOfApi(member, api)),
  ];
}

/** Any of these names as a word of its own; nothing where there are none. */
function anyOf(names: readonly string[]): RegExp {
  const words = [...new Set(names)].filter((name) => /^[\w$]+$/.test(name));
  return words.length === 0 ? /$^/ : new RegExp(`(?<![\\w$])(?:${words.join('|').replaceAll('$', '\\$')})(?![\\w$])`);
}
