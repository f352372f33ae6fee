import type { Encounter } from '../records/encounter.entity';

/** How many people had what: no cell with fewer than five of them. */
export type CohortTable = Record<string, number>;

const smallestCell = 5;

/** @sanitizes aggregate */
export function tabulate(encounters: readonly Encounter[]): CohortTable {
  const counts: CohortTable = {};
  for (const { diagnoses } of encounters) {
    for (const { icd } of diagnoses) {
      const chapter = icd.slice(0, 1);
      counts[chapter] = (counts[chapter] ?? 0) + 1;
    }
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count >= smallestCell));
}

/** One case, as the registry takes it. */
export interface CaseReport {
  ward: string;
  year: number;
  codes: string[];
}

export function caseReportOf({ ward, happenedAt, diagnoses }: Encounter): CaseReport {
  return { ward, year: happenedAt.getFullYear(), codes: diagnoses.map(({ icd }) => icd) };
}
