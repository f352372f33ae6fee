import type { Credentials, SessionResponse } from '@stride/contract';
import { RunnerModel } from '../db/runner.model';
import { TokenModel } from '../db/token.model';
import { HttpError } from '../http/errors';
import { logger } from '../logging/logger';
import { maskEmail } from '../logging/mask';
import { viewOf } from '../runners/runner.view';
import { matches } from './passwords';
import { hashToken, newToken } from './tokens';

export async function openSession({ email, password }: Credentials): Promise<SessionResponse> {
  const runner = await RunnerModel.findOne({ email });
  if (!runner || !matches(password, runner.passwordHash)) {
    logger.info({ account: maskEmail(email) }, 'sign-in refused');
    throw new HttpError(401, 'wrong address or password');
  }
  const accessToken = newToken();
  await TokenModel.create({ hash: hashToken(accessToken), runnerId: runner.id });
  logger.info({ runner: runner.id }, 'signed in');
  return { accessToken, runner: viewOf(runner) };
}

export async function closeSessions(runnerId: string): Promise<number> {
  const { deletedCount } = await TokenModel.deleteMany({ runnerId });
  return deletedCount;
}
