import type { PublicRunner, Runner } from '@stride/contract';
import type { RunnerDocument } from '../db/runner.model';

export function viewOf(runner: RunnerDocument): Runner {
  const { id, email, displayName, birthDate, weightKg, units } = runner;
  return { id, email, displayName, birthDate, weightKg, units };
}

export const publicViewOf = ({ displayName }: RunnerDocument): PublicRunner => ({ displayName });
