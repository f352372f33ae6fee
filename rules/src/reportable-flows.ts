import type { FileFlow } from '@privet/engine';
import type { CategoryId, Flow, PersonalDatum, Protection } from '@privet/model';
import { choice, type OptionTable, type OptionValues } from './option-table.ts';
import { listed } from './wording/list.ts';

/** How sure a rule must be that something is personal data. */
export const evidenceOptions = {
  evidence: choice(
    ['strong', 'any'],
    "`'strong'` judges declared data and what its name, validator or type makes certain; `'any'` judges weak hints, too",
  ),
} satisfies OptionTable;

/** What a rule about recipients makes of data that names nobody by itself. */
export const recipientOptions = {
  ...evidenceOptions,
  pseudonyms: choice(
    ['allowed', 'judged'],
    "`'judged'` reports bare user ids and pseudonymised data, too: whoever receives them can still tell people apart",
  ),
} satisfies OptionTable;

/** Flows whose data arrives in the clear: any protection ends the danger, and a bare user id names nobody. */
export function flowsInTheClear(
  flows: readonly FileFlow[],
  options: OptionValues<typeof evidenceOptions>,
): readonly FileFlow[] {
  return flowsToReport(flows, (datum, flow) => silenceInTheClear(datum, flow, options));
}

/** Why a datum is no matter of flows in the clear: the clause behind "since". */
export function silenceInTheClear(
  datum: PersonalDatum,
  flow: Flow,
  options: OptionValues<typeof evidenceOptions>,
): string | undefined {
  const protections = protectionsOf(datum, flow);
  if (protections.length > 0) return `it arrives ${listed(protections)}`;
  if (isBareId(datum.category)) return 'a bare user id names nobody by itself';
  return doubtAbout(datum, flow, options.evidence);
}

/** Flows whose data a recipient could trace back to a person. */
export function flowsThatIdentify(
  flows: readonly FileFlow[],
  options: OptionValues<typeof recipientOptions>,
): readonly FileFlow[] {
  return flowsToReport(flows, (datum, flow) => silenceOnIdentity(datum, flow, options));
}

/** Why a recipient could not trace a datum back to a person: the clause behind "since". */
export function silenceOnIdentity(
  datum: PersonalDatum,
  flow: Flow,
  options: OptionValues<typeof recipientOptions>,
): string | undefined {
  const protections = protectionsOf(datum, flow);
  if (protections.some((protection) => protection !== 'pseudonymised')) return `it arrives ${listed(protections)}`;
  if (options.pseudonyms !== 'judged') {
    if (protections.length > 0) return 'it arrives pseudonymised, and pseudonyms are allowed';
    if (isBareId(datum.category)) return 'a bare user id names nobody by itself, and pseudonyms are allowed';
  }
  return doubtAbout(datum, flow, options.evidence);
}

/** Whether a category is another or lies below it. */
export function isWithin(category: CategoryId, ancestor: CategoryId): boolean {
  return category === ancestor || category.startsWith(`${ancestor}.`);
}

/** Flows with the part of their data that a rule has no reason to leave alone, as far as anything is left of it. */
export function flowsToReport(
  flows: readonly FileFlow[],
  silence: (datum: PersonalDatum, flow: FileFlow) => string | undefined,
): readonly FileFlow[] {
  return flows
    .map((flow) => ({ ...flow, data: flow.data.filter((datum) => silence(datum, flow) === undefined) }))
    .filter(({ data }) => data.length > 0);
}

/** Why a datum is not certain enough: on some ways only declared data is. */
export function doubtAbout({ evidence }: PersonalDatum, flow: Flow, needed: 'strong' | 'any'): string | undefined {
  if (needed === 'any' || evidence.level === 'declared') return undefined;
  if (evidence.strength !== 'strong') return `the evidence is a weak hint (${evidence.reason})`;
  if (flow.sink.own === true) return "a server of the application's own keeps it, where only declared data is judged";
  switch (flow.confidence) {
    case 'certain':
      return undefined;
    case 'weak':
      return 'a library call that nobody knows lies on the way, beyond which only declared data is certain enough';
    case 'distant':
      return `${flow.through.length} functions hand it through, which only declared data survives for certain`;
  }
}

/** All that protects a datum at the sink: what was done on the way, and what its type promises. */
export function protectionsOf(datum: PersonalDatum, flow: Flow): readonly Protection[] {
  return datum.protection ? [...flow.protections, datum.protection] : flow.protections;
}

function isBareId(category: CategoryId): boolean {
  return isWithin(category, 'user.unique_id');
}
