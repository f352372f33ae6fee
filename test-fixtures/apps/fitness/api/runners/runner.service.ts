import type { Runner } from '@stride/contract';
import { RunnerModel, type RunnerDocument } from '../db/runner.model';
import { HttpError } from '../http/errors';
import { logger } from '../logging/logger';
import { hashPassword } from '../sessions/passwords';
import type { Registration } from './runner.schema';
import { viewOf } from './runner.view';

async function refuseTaken(email: string): Promise<void> {
  const taken = await RunnerModel.exists({ email });
  if (taken) throw new HttpError(409, 'there is an account already');
}

export async function register({ password, ...person }: Registration): Promise<Runner> {
  await refuseTaken(person.email);
  const runner = await RunnerModel.create({ ...person, passwordHash: hashPassword(password), units: 'metric' });
  logger.info({ runner: runner.id }, 'registered');
  return viewOf(runner);
}

export async function byEmail(email: string): Promise<RunnerDocument> {
  const runner = await RunnerModel.findOne({ email });
  if (!runner) throw new HttpError(404, 'nobody has this address');
  return runner;
}

/** For coaches, who invite by address. */
export async function invite(coach: RunnerDocument, email: string): Promise<void> {
  const runner = await byEmail(email);
  if (runner.role !== 'runner') throw new HttpError(409, `${runner.email} is a ${runner.role}`); // ✗ no-personal-data-in-errors: 'runner.email' (user.contact.email, declared on Runner) reaches an error message through 'super', by way of new HttpError().
  logger.info({ coach: coach.id, runner: runner.id }, 'invited');
}
