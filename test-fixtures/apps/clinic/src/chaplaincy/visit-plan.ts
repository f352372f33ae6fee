import type { Patient } from '../patients/patient.entity';

/** Beds that wait for a visit, by denomination, for the chaplains alone. */
export function visitPlan(patients: readonly Patient[]): Map<string, number> {
  const plan = new Map<string, number>();
  for (const { denomination } of patients) {
    if (denomination === null) continue;
    plan.set(denomination, (plan.get(denomination) ?? 0) + 1);
  }
  return plan;
}
