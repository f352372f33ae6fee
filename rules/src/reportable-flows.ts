import type { FileFlow } from '@privet/engine';
import type { CategoryId, PersonalDatum, Protection } from '@privet/model';
import { choice, type OptionTable, type OptionValues } from './option-table.ts';

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
  return reportable(flows, (datum, flow) => {
    const clear = protectionsOf(datum, flow).length === 0;
    return clear && !isBareId(datum.category) && isEvident(datum, flow, options.evidence);
  });
}

/** Flows whose data a recipient could trace back to a person. */
export function flowsThatIdentify(
  flows: readonly FileFlow[],
  options: OptionValues<typeof recipientOptions>,
): readonly FileFlow[] {
  return reportable(flows, (datum, flow) => {
    const protections = protectionsOf(datum, flow);
    const isPseudonym = isBareId(datum.category) || protections.includes('pseudonymised');
    if (protections.some((protection) => protection !== 'pseudonymised')) return false;
    return (!isPseudonym || options.pseudonyms === 'judged') && isEvident(datum, flow, options.evidence);
  });
}

/** Whether a category is another or lies below it. */
export function isWithin(category: CategoryId, ancestor: CategoryId): boolean {
  return category === ancestor || category.startsWith(`${ancestor}.`);
}

/** Flows with the part of their data that a rule should report, as far as anything is left of it. */
function reportable(
  flows: readonly FileFlow[],
  isReportable: (datum: PersonalDatum, flow: FileFlow) => boolean,
): readonly FileFlow[] {
  return flows
    .map((flow) => ({ ...flow, data: flow.data.filter((datum) => isReportable(datum, flow)) }))
    .filter(({ data }) => data.length > 0);
}

/** An unknown library call on the way leaves only declared data certain enough. */
function isEvident({ evidence }: PersonalDatum, flow: FileFlow, needed: 'strong' | 'any'): boolean {
  if (needed === 'any' || evidence.level === 'declared') return true;
  return evidence.strength === 'strong' && flow.confidence === 'certain';
}

function protectionsOf(datum: PersonalDatum, flow: FileFlow): readonly Protection[] {
  return datum.protection ? [...flow.protections, datum.protection] : flow.protections;
}

function isBareId(category: CategoryId): boolean {
  return isWithin(category, 'user.unique_id');
}
